package jp.kiba.dev.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The demo data as it stands in the resource folder {@code demo}. */
final class DemoFiles {
  private DemoFiles() {
  }

  /**
   * @param key short name; the part of its members' user names behind the @
   */
  record DemoCompany(String key, String tradeName, String prefecture, List<String> types, List<String> dealsIn,
      List<String> certifications, String introduction, JsonNode detailedProfile) {

    List<DemoMember> members() {
      return DemoMember.all().stream().filter(member -> member.company().equals(tradeName)).toList();
    }

    String administrator() {
      return members().get(0).username();
    }

    /** User name of the first member who holds the role, else of the administrator, who may do everything. */
    String member(String role) {
      return members().stream().filter(member -> member.roles().contains(role)).map(DemoMember::username)
          .findFirst().orElse(administrator());
    }
  }

  static List<DemoCompany> companies() {
    try (var in = open("companies.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a comma-separated file by column name; lines that begin with # are remarks. */
  static List<Map<String, String>> rows(String file) {
    try (var in = open(file)) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
      var columns = lines.get(0).split(",");
      var rows = new ArrayList<Map<String, String>>();
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split(",", -1);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return DemoFiles.class.getResourceAsStream("/demo/" + file);
  }
}
