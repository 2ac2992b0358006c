package jp.kiba.tenancy.scim;

import com.unboundid.scim2.common.exceptions.ScimException;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Problem;

/** A refusal in the form of RFC 7644, section 3.12. Rolls back what was begun. */
class ScimRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;

  /** @param type the specification's word for it, or null */
  ScimRefused(int status, String type, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.type = type;
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  static ScimRefused invalid(String detail) {
    return new ScimRefused(400, "invalidValue", detail);
  }

  static ScimRefused notFound() {
    return new ScimRefused(404, null, "No such resource.");
  }

  /** Does it, and says every refusal the way directories understand. */
  static <T> T said(Callable<T> work) {
    try {
      return work.call();
    } catch (ScimException e) {
      throw new ScimRefused(e.getScimError().getStatus(), e.getScimError().getScimType(), e.getMessage());
    } catch (Problem e) {
      throw of(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ScimRefused of(Problem problem) {
    return switch (problem.slug()) {
      case "not-found" -> notFound();
      case "stale" -> new ScimRefused(412, null, "Somebody has changed it since.");
      case "conflict" -> new ScimRefused(409, "uniqueness", "Another user has this userName or e-mail address.");
      case "last-administrator" -> new ScimRefused(409, null, "This is the company's last administrator. Make another member one first.");
      default -> new ScimRefused(problem.status(), null, problem.slug());
    };
  }
}
