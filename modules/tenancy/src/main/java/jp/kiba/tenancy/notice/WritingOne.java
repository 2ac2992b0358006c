package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Mail;
import jp.kiba.tenancy.api.MemberLetters;

/** Letters that members asked for. */
@ApplicationScoped
@Transactional
class WritingOne implements MemberLetters {
  @Inject
  Readers readers;

  @Inject
  Mail mail;

  @Override
  public void send(UUID letter, UUID member, String permission, String template, String page, String... arguments) {
    readers.one(member, null).filter(reader -> reader.permissions().contains(permission))
        .ifPresent(reader -> mail.send(Letter.of(letter, null, reader.email(), reader.language(), template, page, arguments)));
  }
}
