package vn.tongket.awards.council.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/** Somebody with the whole database before him, also between two votes, learns nothing of who voted what (AWD-50). */
class BallotSecrecyRepositoryTest {

    private static final List<Choice> ONE_WAY = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);
    private static final List<Choice> THE_OTHER = List.of(Choice.NO, Choice.YES, Choice.ABSTAIN);

    /** Every table of a session; a new one has to be judged here first. */
    private static final List<String> TABLES = List.of(
            "ballot_cast",
            "council_item",
            "council_member",
            "council_paper",
            "council_presence",
            "council_recusal",
            "council_result",
            "urn",
            "urn_renewal",
            "written_count");

    private static final Pattern SEALED = Pattern.compile("x[0-9a-f]{40,}");
    private static final Pattern TRANSACTION = Pattern.compile("(\"xm(?:in|ax)\": )\"(\\d+)\"");

    @TempDir
    Path keys;

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-50")
    void noTableOfASessionIsForgotten() {
        assertThat(strings("select table_name::text from information_schema.columns where table_schema = 'awards'"
                        + " and column_name = 'session_id' order by 1"))
                .containsExactlyElementsOf(TABLES);
        assertThat(strings("select table_name::text || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'awards' and column_name in ('choice', 'vote', 'ballot')"))
                .isEmpty();
    }

    @Test
    @Tag("AWD-50")
    void theStoredStateAfterEachVoteIsTheSameWhoeverVotedWhat() {
        Voting one = new Voting(ONE_WAY);
        Voting other = new Voting(THE_OTHER);

        assertThat(one.observed).isEqualTo(other.observed).hasSize(3);
    }

    @Test
    @Tag("AWD-50")
    void theUrnIsNeverReadableAndNeverTheSameTwice() {
        Voting one = new Voting(ONE_WAY);
        Voting same = new Voting(ONE_WAY);

        assertThat(one.urns).doesNotContainAnyElementsOf(same.urns).doesNotHaveDuplicates();
        assertThat(one.urns)
                .allSatisfy(urn -> assertThat(urn)
                        .doesNotContain(hex(one.nomination.value()))
                        .doesNotContain(hex(one.members.get(0).value())));
    }

    private List<String> strings(String sql) {
        return awards.inTransaction(entityManager -> strings(entityManager, sql));
    }

    @SuppressWarnings("unchecked") // one column of a native query
    private static List<String> strings(EntityManager entityManager, String sql) {
        return entityManager.createNativeQuery(sql).getResultList();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.US_ASCII)) {
            hex.append("%02x".formatted(one));
        }
        return hex.toString();
    }

    /** A vote of three members, and all that an observer of the database sees after each ballot. */
    private final class Voting {

        private final SessionId session = SessionId.next();
        private final NominationId nomination = NominationId.next();
        private final List<PersonId> members = List.of(PersonId.next(), PersonId.next(), PersonId.next());
        private final List<List<String>> observed = new ArrayList<>();
        private final List<String> urns = new ArrayList<>();

        Voting(List<Choice> choices) {
            awards.run(entityManager -> {
                CouncilFixture fixture = new CouncilFixture(entityManager);
                fixture.session(session, nomination);
                members.forEach(member -> fixture.member(session, member));
                urn(entityManager).set(session, List.of(nomination.value()));
            });
            for (int i = 0; i < choices.size(); i++) {
                Vote vote = new Vote(nomination, choices.get(i));
                PersonId member = members.get(i);
                awards.run(entityManager -> urn(entityManager).cast(session, member, List.of(vote)));
                observe();
            }
        }

        private UrnService urn(EntityManager entityManager) {
            return new UrnService(TestUnit.repository(UrnRepository.class, entityManager), new UrnKeys(keys));
        }

        /** All columns with those of the system; identities by their role, the sealed content by its length. */
        private void observe() {
            List<String> seen = new ArrayList<>();
            Map<String, String> transactions = new HashMap<>(Map.of("0", "NONE"));
            for (String table : TABLES) {
                strings("select (to_jsonb(t) || jsonb_build_object('xmin', t.xmin::text, 'xmax', t.xmax::text,"
                                + " 'tableoid', t.tableoid::regclass::text))::text from awards."
                                + table + " t where session_id = '" + session + "' order by ctid")
                        .forEach(row -> seen.add(table + " " + anonymous(row, transactions)));
            }
            urns.addAll(strings("select encode(content, 'hex') from awards.urn where session_id = '" + session + "'"));
            observed.add(seen);
        }

        private String anonymous(String row, Map<String, String> transactions) {
            String named = row.replace(session.value(), "SESSION").replace(nomination.value(), "NOMINATION");
            for (int i = 0; i < members.size(); i++) {
                named = named.replace(members.get(i).value(), "MEMBER " + i);
            }
            Matcher sealed = SEALED.matcher(named);
            String opened = sealed.replaceAll(found -> "SEALED " + found.group().length());
            return TRANSACTION
                    .matcher(opened)
                    .replaceAll(found -> found.group(1)
                            + transactions.computeIfAbsent(
                                    found.group(2), any -> "TRANSACTION " + transactions.size()));
        }
    }
}
