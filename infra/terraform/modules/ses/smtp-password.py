#!/usr/bin/env python3
"""The SMTP password that belongs to an IAM secret key, by AWS's recipe (signature version 4, version byte 4). The key is read from
standard input, so that it stands in no history.

    smtp-password.py REGION < key
"""
import base64
import hashlib
import hmac
import sys


def password(key, region):
    signature = ("AWS4" + key).encode()
    for part in ("11111111", region, "ses", "aws4_request", "SendRawEmail"):
        signature = hmac.new(signature, part.encode(), hashlib.sha256).digest()
    return base64.b64encode(b"\x04" + signature).decode()


if __name__ == "__main__":
    print(password(sys.stdin.readline().strip(), sys.argv[1]))
