package jp.kiba.tenancy.webhook;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

record ChangeWebhook(
    @NotNull @Min(0) Integer version,
    @NotBlank @Size(max = 2000) String url,
    @NotEmpty @Size(max = 100) Set<@NotNull @Pattern(regexp = "[a-z_.]{1,60}") String> events) {}
