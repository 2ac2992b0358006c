package jp.kiba.tenancy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {
  private static final Set<MemberRole> EVERY_ROLE = EnumSet.allOf(MemberRole.class);

  @Test
  void the_table_has_a_row_for_every_permission_and_nothing_else() {
    var constants = Arrays.stream(Permission.class.getFields()).map(PermissionsTest::value)
        .filter(p -> !Set.of(Permission.PLATFORM_MANAGE, Permission.SCIM_PROVISION).contains(p)).collect(Collectors.toSet());
    var kinds = Arrays.stream(Kind.values()).flatMap(k -> Stream.of("sell:" + k, "buy:" + k)).collect(Collectors.toSet());
    var rows = new TreeSet<>(constants);
    rows.addAll(kinds);
    rows.add("harvest:LOG");
    assertThat(Permissions.all()).isEqualTo(rows);
  }

  @Test
  void every_permission_is_held_by_some_role_of_some_company() {
    var reachable = Permissions.of(EnumSet.allOf(CompanyType.class), EVERY_ROLE);
    assertThat(reachable).isEqualTo(Permissions.all().stream()
        .filter(p -> !p.startsWith("sell:") && !p.startsWith("buy:") && !p.startsWith("harvest:")).collect(Collectors.toSet()));
  }

  @Test
  void nobody_operates_the_platform_or_is_a_directory_through_a_role() {
    assertThat(Permissions.all()).doesNotContain(Permission.PLATFORM_MANAGE, Permission.SCIM_PROVISION);
    for (var type : CompanyType.values()) {
      assertThat(Permissions.of(Set.of(type), EVERY_ROLE)).doesNotContain(Permission.PLATFORM_MANAGE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_composite_company_may_do_what_either_of_its_types_may(CompanyType one) {
    for (var other : CompanyType.values()) {
      var union = new TreeSet<>(Permissions.of(Set.of(one), EVERY_ROLE));
      union.addAll(Permissions.of(Set.of(other), EVERY_ROLE));
      assertThat(Permissions.of(EnumSet.of(one, other), EVERY_ROLE)).isEqualTo(union);
      for (var kind : Kind.values()) {
        var both = List.of(one, other);
        assertThat(Permissions.maySell(both, kind)).isEqualTo(both.stream().anyMatch(t -> Permissions.maySell(Set.of(t), kind)));
        assertThat(Permissions.mayBuy(both, kind)).isEqualTo(both.stream().anyMatch(t -> Permissions.mayBuy(Set.of(t), kind)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_member_of_several_roles_may_do_what_either_may(MemberRole one) {
    for (var other : MemberRole.values()) {
      var union = new TreeSet<>(Permissions.of(Set.of(CompanyType.WHOLESALER), Set.of(one)));
      union.addAll(Permissions.of(Set.of(CompanyType.WHOLESALER), Set.of(other)));
      assertThat(Permissions.of(Set.of(CompanyType.WHOLESALER), EnumSet.of(one, other))).isEqualTo(union);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_companys_types_narrow_what_the_role_grants(CompanyType type) {
    for (var role : MemberRole.values()) {
      assertThat(Permissions.of(role)).containsAll(Permissions.of(Set.of(type), Set.of(role)));
    }
  }

  @Test
  void a_viewer_views() {
    assertThat(Permissions.of(MemberRole.VIEWER)).isNotEmpty().allMatch(Permissions::isView).doesNotContain(Permission.AUDIT_VIEW);
  }

  @Test
  void an_administrator_holds_what_any_other_role_holds() {
    for (var role : MemberRole.values()) {
      assertThat(Permissions.of(MemberRole.ADMINISTRATOR)).containsAll(Permissions.of(role));
    }
  }

  @Test
  void only_an_administrator_manages_members_and_the_company() {
    for (var role : MemberRole.values()) {
      assertThat(Permissions.of(role).contains(Permission.MEMBER_MANAGE)).isEqualTo(role == MemberRole.ADMINISTRATOR);
      assertThat(Permissions.of(role).contains(Permission.COMPANY_MANAGE)).isEqualTo(role == MemberRole.ADMINISTRATOR);
    }
  }

  @Test
  void only_a_forestry_company_fells_trees() {
    for (var type : CompanyType.values()) {
      assertThat(Permissions.mayHarvest(Set.of(type))).isEqualTo(type == CompanyType.FORESTRY);
    }
  }

  @Test
  void who_is_nobody_may_do_nothing() {
    assertThat(Permissions.of(Set.of(), EVERY_ROLE)).isEmpty();
    assertThat(Permissions.of(EnumSet.allOf(CompanyType.class), Set.of())).isEmpty();
  }

  /** As the vocabulary has it, written down a second time. */
  @ParameterizedTest(name = "{0} sells {1}; buys {2}")
  @CsvSource({
      "FORESTRY, LOG, ''",
      "LOG_MARKET, LOG, LOG",
      "SAWMILL, LOG SAWN, LOG SAWN",
      "PRECUT, PRECUT SAWN ENGINEERED, SAWN ENGINEERED PANEL",
      "BUILDER, '', SAWN ENGINEERED PANEL PRECUT",
      "MANUFACTURER, ENGINEERED PANEL SAWN, LOG SAWN",
      "WHOLESALER, LOG SAWN ENGINEERED PANEL PRECUT OTHER, LOG SAWN ENGINEERED PANEL PRECUT OTHER",
      "OTHER, '', SAWN ENGINEERED PANEL"})
  void a_company_sells_and_buys_the_kinds_of_its_type(CompanyType type, String sells, String buys) {
    for (var kind : Kind.values()) {
      assertThat(Permissions.maySell(Set.of(type), kind)).as("sells %s", kind).isEqualTo(has(sells, kind));
      assertThat(Permissions.mayBuy(Set.of(type), kind)).as("buys %s", kind).isEqualTo(has(buys, kind));
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_may_sell_nothing_publishes_nothing_and_who_may_buy_nothing_orders_nothing(CompanyType type) {
    var may = Permissions.of(Set.of(type), EVERY_ROLE);
    boolean sells = Arrays.stream(Kind.values()).anyMatch(k -> Permissions.maySell(Set.of(type), k));
    boolean buys = Arrays.stream(Kind.values()).anyMatch(k -> Permissions.mayBuy(Set.of(type), k));
    assertThat(may.contains(Permission.LISTING_MANAGE)).isEqualTo(sells);
    assertThat(may.contains(Permission.ORDER_MANAGE)).isEqualTo(sells);
    assertThat(may.contains(Permission.SHIPMENT_MANAGE)).isEqualTo(sells);
    assertThat(may.contains(Permission.INVOICE_MANAGE)).isEqualTo(sells);
    assertThat(may.contains(Permission.ORDER_PLACE)).isEqualTo(buys);
    assertThat(may.contains(Permission.RECEIPT_MANAGE)).isEqualTo(buys);
  }

  private static boolean has(String kinds, Kind kind) {
    return List.of(kinds.split(" ")).contains(kind.name());
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
