package jp.kiba.tenancy.api;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one table of who may do what. A member may do what the union of their roles allows, as far as one of the company's
 * types allows it. The first columns are the company types, the others the preset roles; x is yes. The rows {@code sell} and
 * {@code buy} say which kinds of wood a type may publish and order, {@code harvest} which it fells itself. {@code ./kiba permissions} prints it for reviewers.
 */
public final class Permissions {
  private static final String TABLE = """
                        FORESTRY LOG_MARKET SAWMILL PRECUT BUILDER MANUFACTURER WHOLESALER OTHER | ADMINISTRATOR SALES PURCHASING APPROVER WAREHOUSE ACCOUNTING VIEWER
      company:view      x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      company:manage    x        x          x       x      x       x            x          x     | x             .     .          .        .         .          .
      company:leave     x        x          x       x      x       x            x          x     | x             .     .          .        .         .          .
      member:view       x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      member:manage     x        x          x       x      x       x            x          x     | x             .     .          .        .         .          .
      audit:view        x        x          x       x      x       x            x          x     | x             .     .          x        .         x          .
      webhook:view      x        x          x       x      x       x            x          x     | x             .     .          .        .         .          .
      webhook:manage    x        x          x       x      x       x            x          x     | x             .     .          .        .         .          .
      partner:view      x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      partner:manage    x        x          x       x      x       x            x          x     | x             x     x          .        .         .          .
      market:view       x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      lot:view          x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      lot:manage        x        x          x       x      x       x            x          x     | x             x     .          .        x         .          .
      origin:view       x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      origin:manage     x        x          x       x      x       x            x          x     | x             x     .          .        x         .          .
      transform:manage  .        .          x       x      .       x            x          .     | x             x     .          .        x         .          .
      cost:view         x        x          x       x      x       x            x          x     | x             x     x          x        .         x          .
      listing:view      x        x          x       x      .       x            x          .     | x             x     x          x        x         x          x
      listing:manage    x        x          x       x      .       x            x          .     | x             x     .          .        .         .          .
      price:view        x        x          x       x      .       x            x          .     | x             x     .          .        .         x          .
      price:manage      x        x          x       x      .       x            x          .     | x             x     .          .        .         .          .
      order:view        x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      order:draft       .        x          x       x      x       x            x          x     | x             .     x          .        .         .          .
      order:place       .        x          x       x      x       x            x          x     | x             .     x          .        .         .          .
      order:approve     .        x          x       x      x       x            x          x     | x             .     .          x        .         .          .
      order:manage      x        x          x       x      .       x            x          .     | x             x     .          .        .         .          .
      order:cancel      x        x          x       x      x       x            x          x     | x             x     x          .        .         .          .
      shipment:manage   x        x          x       x      .       x            x          .     | x             x     .          .        x         .          .
      receipt:manage    .        x          x       x      x       x            x          x     | x             .     x          .        x         .          .
      report:view       x        x          x       x      x       x            x          x     | x             x     x          x        .         x          .
      document:view     x        x          x       x      x       x            x          x     | x             x     x          x        x         x          x
      document:manage   x        x          x       x      x       x            x          x     | x             x     x          .        x         x          .
      invoice:manage    x        x          x       x      .       x            x          .     | x             x     .          .        .         x          .
      harvest:LOG       x        .          .       .      .       .            .          .     |
      sell:LOG          x        x          x       .      .       .            x          .     |
      sell:SAWN         .        .          x       x      .       x            x          .     |
      sell:ENGINEERED   .        .          .       x      .       x            x          .     |
      sell:PANEL        .        .          .       .      .       x            x          .     |
      sell:PRECUT       .        .          .       x      .       .            x          .     |
      sell:OTHER        .        .          .       .      .       .            x          .     |
      buy:LOG           .        x          x       .      .       x            x          .     |
      buy:SAWN          .        .          x       x      x       x            x          x     |
      buy:ENGINEERED    .        .          .       x      x       .            x          x     |
      buy:PANEL         .        .          .       x      x       .            x          x     |
      buy:PRECUT        .        .          .       .      x       .            x          .     |
      buy:OTHER         .        .          .       .      .       .            x          .     |
      """;

  /** No key ever holds these: it could make itself another, or let somebody in. */
  private static final Set<String> PEOPLE_ONLY = Set.of(Permission.MEMBER_MANAGE, Permission.COMPANY_MANAGE, Permission.COMPANY_LEAVE);

  private static final Map<CompanyType, Set<String>> BY_TYPE = new EnumMap<>(CompanyType.class);
  private static final Map<MemberRole, Set<String>> BY_ROLE = new EnumMap<>(MemberRole.class);
  private static final Set<String> ALL = new LinkedHashSet<>();

  static {
    var lines = TABLE.lines().toList();
    var columns = List.of(lines.get(0).strip().split("[ |]+"));
    for (var line : lines.subList(1, lines.size())) {
      var cells = List.of(line.strip().split("[ |]+"));
      ALL.add(cells.get(0));
      for (int i = 1; i < cells.size(); i++) {
        if (cells.get(i).equals("x")) {
          grant(columns.get(i - 1), i - 1, cells.get(0));
        }
      }
    }
  }

  private Permissions() {}

  private static void grant(String column, int at, String permission) {
    int types = CompanyType.values().length;
    if (at < types) {
      BY_TYPE.computeIfAbsent(CompanyType.valueOf(column), t -> new TreeSet<>()).add(permission);
    } else {
      BY_ROLE.computeIfAbsent(MemberRole.valueOf(column), r -> new TreeSet<>()).add(permission);
    }
  }

  /** @return what a member with these roles may do in a company of these types; never null */
  public static Set<String> of(Collection<CompanyType> types, Collection<MemberRole> roles) {
    return of(types, roles, Set.of());
  }

  /** @param more what roles of the company's own grant beside
   *  @return what a member with all these may do in a company of these types; never null */
  public static Set<String> of(Collection<CompanyType> types, Collection<MemberRole> roles, Collection<String> more) {
    var granted = new TreeSet<>(more);
    roles.forEach(r -> granted.addAll(of(r)));
    return narrowed(types, granted);
  }

  /** @return those of them that a company of these types may give to anybody */
  public static Set<String> narrowed(Collection<CompanyType> types, Collection<String> permissions) {
    var narrowed = new TreeSet<>(permissions);
    narrowed.retainAll(allowed(types));
    return narrowed;
  }

  /** @return every permission that a company of these types may give, in the order of the table */
  public static List<String> allowed(Collection<CompanyType> types) {
    return ALL.stream().filter(p -> !isAboutWood(p))
        .filter(p -> types.stream().anyMatch(t -> BY_TYPE.getOrDefault(t, Set.of()).contains(p))).toList();
  }

  /** @return what the role grants before the company's types narrow it */
  public static Set<String> of(MemberRole role) {
    return BY_ROLE.getOrDefault(role, Set.of());
  }

  /** @return what a company of these types may let its programs do: keys, members and roles are people's business */
  public static List<String> forPrograms(Collection<CompanyType> types) {
    return allowed(types).stream().filter(p -> !PEOPLE_ONLY.contains(p)).toList();
  }

  /** @return whether a company of these types may publish this kind */
  public static boolean maySell(Collection<CompanyType> types, Kind kind) {
    return types.stream().anyMatch(t -> BY_TYPE.getOrDefault(t, Set.of()).contains("sell:" + kind));
  }

  /** @return whether a company of these types may order this kind */
  public static boolean mayBuy(Collection<CompanyType> types, Kind kind) {
    return types.stream().anyMatch(t -> BY_TYPE.getOrDefault(t, Set.of()).contains("buy:" + kind));
  }

  /** @return whether a company of these types fells trees itself, and so opens the first record of where wood comes from */
  public static boolean mayHarvest(Collection<CompanyType> types) {
    return types.stream().anyMatch(t -> BY_TYPE.getOrDefault(t, Set.of()).contains("harvest:" + Kind.LOG));
  }

  /** Rows about what a type deals in are no permissions that anybody is given. */
  private static boolean isAboutWood(String row) {
    return row.startsWith("sell:") || row.startsWith("buy:") || row.startsWith("harvest:");
  }

  /** @return whether the permission only looks: what a suspended company's members keep */
  public static boolean isView(String permission) {
    return permission.endsWith(":view");
  }

  /** @return every row of the table */
  public static Set<String> all() {
    return Set.copyOf(ALL);
  }

  /** Prints the table. */
  public static void main(String[] arguments) {
    System.out.print(TABLE);
  }
}
