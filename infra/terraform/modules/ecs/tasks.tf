# What runs: the same image thrice, with what each role needs and no more.

data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

locals {
  sizes = { web = var.web, worker = var.worker, migrate = { cpu = 1024, memory = 2048 } }
  # Does the server answer that it lives? With bash alone: the image need not have more.
  alive = ["CMD", "bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9080; printf 'GET /health/live HTTP/1.0\r\n\r\n' >&3; read -r -t 4 line <&3; [[ $line == *' 200 '* ]]"]
  # Where the server writes; everything else is read-only. They live and die with the task.
  written = { tmp = "/tmp", output = "/kiba/output" }
}

resource "aws_ecs_task_definition" "this" {
  for_each                 = local.sizes
  family                   = "${var.name}-${each.key}"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = each.value.cpu
  memory                   = each.value.memory
  execution_role_arn       = aws_iam_role.execution[each.key].arn
  task_role_arn            = aws_iam_role.task[each.key].arn

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "ARM64"
  }

  dynamic "volume" {
    for_each = local.written
    content {
      name = volume.key
    }
  }

  container_definitions = jsonencode([{
    name                   = each.key
    image                  = each.key == "migrate" ? var.migration_image : var.image
    command                = [each.key]
    essential              = true
    user                   = "1001:0"
    readonlyRootFilesystem = true
    privileged             = false
    linuxParameters        = { initProcessEnabled = true, capabilities = { drop = ["ALL"], add = [] } }
    # it answers on for 15 s while not ready any more, then what is under way has 30 to end; jobs are handed back within 10
    stopTimeout  = 60
    healthCheck  = each.key == "migrate" ? null : { command = local.alive, interval = 30, timeout = 5, retries = 3, startPeriod = 120 }
    portMappings = each.key == "web" ? [{ containerPort = 9080, hostPort = 9080, protocol = "tcp" }] : []
    mountPoints  = [for name, path in local.written : { sourceVolume = name, containerPath = path, readOnly = false }]
    environment  = [for name in sort(keys(local.settings[each.key])) : { name = name, value = local.settings[each.key][name] }]
    secrets      = [for name in sort(keys(local.secrets[each.key])) : { name = name, valueFrom = local.secrets[each.key][name] }]
    ulimits      = [{ name = "nofile", softLimit = 65536, hardLimit = 65536 }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = var.log_group_names[each.key]
        awslogs-region        = data.aws_region.current.region
        awslogs-stream-prefix = each.key
        # a log that cannot be written must not hold up requests
        mode            = "non-blocking"
        max-buffer-size = "8m"
      }
    }
  }])

  # the revision that runs stays, for the circuit breaker to go back to
  skip_destroy = true
}
