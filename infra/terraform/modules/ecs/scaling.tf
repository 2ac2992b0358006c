# Asleep means least and most are both none, and whatever runs is stopped.

resource "aws_appautoscaling_target" "this" {
  for_each           = { web = var.web, worker = var.worker }
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.this.name}/${each.key}"
  min_capacity       = var.active ? each.value.least : 0
  max_capacity       = var.active ? each.value.most : 0
  depends_on         = [aws_ecs_service.web, aws_ecs_service.worker]
}

resource "aws_appautoscaling_policy" "cpu" {
  for_each           = aws_appautoscaling_target.this
  name               = "cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = each.value.service_namespace
  scalable_dimension = each.value.scalable_dimension
  resource_id        = each.value.resource_id

  target_tracking_scaling_policy_configuration {
    # A node needs a minute and more to come; above two thirds it would come too late.
    target_value       = 60
    scale_out_cooldown = 60
    scale_in_cooldown  = 300
    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}
