package jp.kiba.tenancy.api;

import java.util.List;

/**
 * Something that members are told by e-mail. Those who are told hold the permission, have not switched this kind off, and did
 * not do it themselves.
 *
 * @param name stable, such as {@code partner-requested}: members choose by it
 * @param event the type of event that it tells of
 * @param byUs whether the company is told what it did itself, or what another did to it
 * @param permission whom it concerns
 * @param template message key of the letter: {@code {0}} is the link, {@code {1}} the company that acted, {@code {2}} the detail
 * @param page where the link leads; with a slash at its end, the event's subject follows
 */
public record NoticeKind(String name, String event, boolean byUs, String permission, String template, String page) {

  /** The kinds of a module: a CDI bean in each that has any. */
  public interface Source {
    List<NoticeKind> kinds();
  }
}
