package jp.kiba.tenancy.api;

import java.util.List;
import java.util.Set;

/**
 * Something that members are told, in the application and as they choose by e-mail. Those who are told hold the permissions and
 * did not do it themselves.
 *
 * @param name stable, such as {@code partner-requested}: members choose by it
 * @param event the type of event that it tells of; null when it is told to one member alone, by {@link MemberNotices}
 * @param byUs whether the company is told what it did itself, or what another did to it
 * @param permission whom it concerns
 * @param view what it takes to look at the page it leads to: whoever may not is told nothing of it
 * @param template message key of the letter: {@code {0}} is the link, {@code {1}} the company that acted, {@code {2}} the detail
 * @param page where the link leads; with a slash at its end, the event's subject follows
 */
public record NoticeKind(String name, String event, boolean byUs, String permission, String view, String template, String page) {

  /** @return whether it is told to somebody who holds these */
  public boolean concerns(Set<String> permissions) {
    return permissions.contains(permission) && permissions.contains(view);
  }

  /** The kinds of a module: a CDI bean in each that has any. */
  public interface Source {
    List<NoticeKind> kinds();
  }
}
