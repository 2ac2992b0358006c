package jp.kiba.documents.pint;

import java.time.LocalDate;

/**
 * What a structured invoice says beside what stands on the paper.
 *
 * @param dueOn null on a credit note
 * @param from and to: the days that it is about
 * @param orderNumber null for a month
 * @param original number of the invoice that a credit note gives back of; null otherwise
 * @param originalOn its date
 * @param recipientNumber 登録番号 or 法人番号 of who is to pay: where it is sent to
 */
public record PintContext(LocalDate dueOn, LocalDate from, LocalDate to, String orderNumber, String original, LocalDate originalOn,
    String recipientNumber) {}
