package jp.kiba.dev.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A person of the demo data as {@code ./kiba token --list} and the sign-in page show them.
 *
 * @param username subject of their tokens
 * @param company trade name
 * @param types company types
 * @param roles member roles; the first member of a company is its administrator
 */
public record DemoMember(String username, String name, String email, String company, List<String> types, List<String> roles) {
  private static final String FILE = "/demo/members.json";

  /** Everyone, company by company. */
  public static List<DemoMember> all() {
    try (var in = DemoMember.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
