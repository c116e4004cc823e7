package vn.tongket.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbered rules of the packages are the specification: none without a test, no tag without a rule. */
class RuleTest {

    private static final Pattern RULE = Pattern.compile("<li>\\s*([A-Z]{3}-\\d+) ");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]{3}-\\d+)\"\\)");
    private static final Pattern TEST_CLASS = Pattern.compile("(Test|IT)\\.java$");

    private final Set<String> rules = SourceTree.found(RULE, SourceTree.files("main", "package-info.java"));
    private final Set<String> tags = SourceTree.found(TAG, SourceTree.files("test", ".java"));

    @Test
    void everyRuleHasATest() {
        assertThat(tags).containsAll(rules);
    }

    @Test
    void everyTagIsARule() {
        assertThat(rules).isNotEmpty().containsAll(tags);
    }

    @Test
    void everyNumberIsGivenOnce() {
        List<String> numbers = SourceTree.files("main", "package-info.java").stream()
                .flatMap(file -> RULE.matcher(SourceTree.text(file)).results().map(match -> match.group(1)))
                .toList();

        assertThat(numbers).doesNotHaveDuplicates();
    }

    /** A class with another name would never run. */
    @Test
    void everyClassWithTestsIsNamedAsATest() {
        List<Path> misnamed = SourceTree.files("test", ".java").stream()
                .filter(file -> SourceTree.text(file).contains("@Test\n"))
                .filter(file -> !TEST_CLASS.matcher(file.toString()).find())
                .toList();

        assertThat(misnamed).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        Pattern disabled = Pattern.compile("^\\s*@(Disabled\\w*)", Pattern.MULTILINE);

        assertThat(SourceTree.found(disabled, SourceTree.files("test", ".java")))
                .isEmpty();
    }
}
