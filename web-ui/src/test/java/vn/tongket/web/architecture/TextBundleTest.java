package vn.tongket.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.ErrorCode;

/** Texts are Vietnamese first and English complete. */
class TextBundleTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static Stream<Path> bundles() {
        return SourceTree.files("main", "Messages.properties").stream();
    }

    static Stream<Class<?>> refusals() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.tongket").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishSaysTheSameAsVietnamese(Path vietnamese) {
        Properties base = load(vietnamese);
        Properties english = load(sibling(vietnamese, "en"));

        assertThat(english.stringPropertyNames()).hasSameElementsAs(base.stringPropertyNames());
        assertThat(base.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(base.getProperty(key))));
    }

    /** Without the empty file a Vietnamese reader on an English machine would get English. */
    @ParameterizedTest
    @MethodSource("bundles")
    void vietnameseIsTheBaseItself(Path vietnamese) {
        assertThat(sibling(vietnamese, "vi")).exists();
        assertThat(load(sibling(vietnamese, "vi"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasItsWords(Class<?> refusal) {
        for (Object constant : refusal.getEnumConstants()) {
            ErrorCode code = (ErrorCode) constant;
            assertThat(ResourceBundle.getBundle(code.bundle(), Locale.ROOT).keySet())
                    .contains(code.key());
        }
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> numbers = new TreeSet<>();
        ARGUMENT.matcher(text).results().map(MatchResult::group).forEach(numbers::add);
        return numbers;
    }

    private static Path sibling(Path bundle, String language) {
        return bundle.resolveSibling("Messages_" + language + ".properties");
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
