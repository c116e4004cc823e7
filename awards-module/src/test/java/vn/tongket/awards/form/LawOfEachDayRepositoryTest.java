package vn.tongket.awards.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/**
 * Every rule of every form that came with the portal, on the day before, on and after each change of the law.
 *
 * <p>The table beside this class has a line for each rule with its words in the periods that begin on
 * {@link #CHANGES}; what has no line is asked too, and has to be absent on all of these days.
 */
@Tag("AWD-20")
class LawOfEachDayRepositoryTest {

    private static final List<LocalDate> CHANGES =
            List.of(LocalDate.of(2019, 7, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 7, 1));

    private final TestUnit awards = TestDatabase.unit("awards");
    private final Map<String, String[]> table = table();

    @Test
    void everyRuleOfEveryFormSaysOnEachDayWhatTheTableSays() {
        List<String> faults = new ArrayList<>();
        int asked = 0;
        for (LocalDate day : days()) {
            Map<String, String> said = said(day);
            for (String key : keys()) {
                asked++;
                String expected = table.getOrDefault(key, new String[] {"", "", "", "", ""})[period(day) + 1];
                if (!expected.equals(said.getOrDefault(key, ""))) {
                    faults.add(day + "  " + key + " | is: " + said.getOrDefault(key, "") + " | table: " + expected);
                }
            }
        }

        System.out.println("rules asked on " + days().size() + " days: " + asked);
        assertThat(faults).isEmpty();
        assertThat(keys()).containsAll(table.keySet());
    }

    @Test
    void whatTheTableSaysOfARuleNamesItsSource() {
        assertThat(table.values())
                .allSatisfy(line -> assertThat(Arrays.stream(line).skip(1))
                        .allMatch(said -> said.isEmpty() || said.matches(".* \\[.+]|[^\\[]*(Luật|Nghị định).*")));
    }

    /** What the portal answers on a day, by form and rule. */
    private Map<String, String> said(LocalDate day) {
        return awards.inTransaction(entityManager -> {
            CatalogueRepository catalogue = TestUnit.repository(CatalogueRepository.class, entityManager);
            Map<String, String> said = new HashMap<>();
            catalogue
                    .terms("", day)
                    .forEach(line ->
                            said.put(line.formCode() + ";" + line.term(), line.value() + " [" + line.source() + "]"));
            catalogue.citations(day).forEach((rule, citation) -> said.put("rule;" + rule, citation));
            return said;
        });
    }

    private List<String> keys() {
        Stream<String> forms =
                shipped().stream().flatMap(form -> Arrays.stream(Term.values()).map(term -> form + ";" + term));
        Stream<String> rules = Stream.concat(
                        Arrays.stream(FindingRule.values()).map(FindingRule::name), Stream.of("CANCELLATION"))
                .map(rule -> "rule;" + rule);
        return Stream.concat(forms, rules).toList();
    }

    private List<String> shipped() {
        return List.of(
                "bang-khen-thu-tuong",
                "bang-khen-tinh",
                "chien-si-thi-dua-co-so",
                "chien-si-thi-dua-tinh",
                "co-thi-dua-tinh",
                "giay-khen-huyen",
                "giay-khen-xa",
                "lao-dong-tien-tien",
                "tap-the-lao-dong-tien-tien",
                "tap-the-lao-dong-xuat-sac");
    }

    private static List<LocalDate> days() {
        return CHANGES.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .toList();
    }

    private static int period(LocalDate day) {
        return (int) CHANGES.stream().filter(change -> !day.isBefore(change)).count();
    }

    /** Lines of key, then the words before the first change and after each. */
    private static Map<String, String[]> table() {
        Map<String, String[]> lines = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LawOfEachDayRepositoryTest.class.getResourceAsStream("law-of-each-day.txt"), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split("\\|", -1);
                        lines.put(parts[0], parts);
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }
}
