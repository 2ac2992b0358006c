package jp.kiba.tenancy.api;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What partners see of a company and nobody else. All may be null.
 *
 * @param corporateNumber 法人番号, 13 digits
 * @param invoiceRegistrationNumber 適格請求書発行事業者の登録番号, T and 13 digits
 */
public record DetailedProfile(
    @Schema(nullable = true) @Size(max = 200) String legalName,
    @Schema(nullable = true) @Size(max = 100) String representative,
    @Schema(nullable = true) @Pattern(regexp = "\\d{3}-?\\d{4}") String postalCode,
    @Schema(nullable = true) @Size(max = 300) String address,
    @Schema(nullable = true) @Pattern(regexp = "[0-9+() -]{6,20}") String phone,
    @Schema(nullable = true, format = "email") @Email @Size(max = 254) String email,
    @Schema(nullable = true) @Pattern(regexp = "\\d{13}") String corporateNumber,
    @Schema(nullable = true) @Pattern(regexp = "T\\d{13}") String invoiceRegistrationNumber) {}
