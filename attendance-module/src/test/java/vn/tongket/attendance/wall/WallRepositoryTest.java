package vn.tongket.attendance.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.secret.GuestSecret;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class WallRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant NOW = Instant.parse("2026-12-07T01:00:00Z");

    private final PlanId plan = new GuestRows(UNIT).conference();
    private final String secret = GuestSecret.draw();

    @Test
    @Tag("ATT-100")
    void aLinkIsFoundByItsSecretWhichIsNowhereInTheTable() {
        WallLink link = opened();

        with(walls -> {
            assertThat(walls.bySecret(secret)).contains(link);
            assertThat(walls.bySecret(secret + "x")).isEmpty();
        });
        UNIT.run(entityManager -> assertThat(entityManager
                        .createNativeQuery("select cast(w as text) from attendance.wall_link w where id = ?")
                        .setParameter(1, link.id())
                        .getSingleResult()
                        .toString())
                .doesNotContain(secret));
    }

    @Test
    @Tag("ATT-100")
    void aLinkWorksUntilItExpiresOrIsTakenBack() {
        WallLink link = opened();
        List<String> ids = List.of(link.id(), Ids.next());

        with(walls -> {
            assertThat(walls.working(ids, NOW.plusSeconds(3_599))).containsExactly(link.id());
            assertThat(walls.working(ids, NOW.plusSeconds(3_600))).isEmpty();
            WallLink ended = walls.end(plan, link.id(), NOW.plusSeconds(60)).orElseThrow();
            assertThat(ended.worksAt(NOW.plusSeconds(61))).isFalse();
            assertThat(walls.working(ids, NOW.plusSeconds(61))).isEmpty();
            assertThat(walls.end(new PlanId(Ids.next()), link.id(), NOW)).isEmpty();
        });
    }

    private WallLink opened() {
        WallLink link =
                new WallLink(Ids.next(), plan.value(), "Sảnh tầng 1", "Lê Thị Tân", NOW, NOW.plusSeconds(3_600), null);
        with(walls -> walls.add(link, secret));
        return link;
    }

    private static void with(Consumer<WallRepository> work) {
        UNIT.run(entityManager -> work.accept(TestUnit.repository(WallRepository.class, entityManager)));
    }
}
