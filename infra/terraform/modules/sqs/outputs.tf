output "uploads_arn" {
  description = "The queue that tells of uploads"
  value       = aws_sqs_queue.uploads.arn
  # S3 tries the queue when it is told of it, and must be let in by then
  depends_on = [aws_sqs_queue_policy.this]
}

output "uploads_url" {
  description = "Where a worker asks for messages"
  value       = aws_sqs_queue.uploads.url
}

output "names" {
  description = "Names of the queues, for alarms: uploads, dead"
  value       = { for name, queue in local.queues : name => queue.name }
}
