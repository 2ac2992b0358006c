package jp.kiba.tenancy.issuer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A domain of e-mail addresses that the company says is its own. Letters of other scripts come as xn--. */
record NameDomain(@NotNull @Size(max = 253) @Pattern(regexp = "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+") String domain) {}
