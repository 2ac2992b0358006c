# What receivers look up to believe that a letter is ours.

data "aws_region" "current" {}

resource "aws_route53_record" "dkim" {
  count   = 3
  zone_id = var.zone_id
  name    = "${aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens[count.index]}._domainkey.${var.domain}"
  type    = "CNAME"
  ttl     = 3600
  records = ["${aws_sesv2_email_identity.this.dkim_signing_attributes[0].tokens[count.index]}.dkim.amazonses.com"]
}

resource "aws_route53_record" "bounce" {
  for_each = {
    MX  = "10 feedback-smtp.${data.aws_region.current.region}.amazonses.com"
    TXT = "v=spf1 include:amazonses.com -all"
  }
  zone_id = var.zone_id
  name    = "bounce.${var.domain}"
  type    = each.key
  ttl     = 3600
  records = [each.value]
}

resource "aws_route53_record" "dmarc" {
  zone_id = var.zone_id
  name    = "_dmarc.${var.domain}"
  type    = "TXT"
  ttl     = 3600
  records = ["v=DMARC1; p=reject; adkim=s; aspf=r; rua=mailto:${var.dmarc_reports_to}"]
}
