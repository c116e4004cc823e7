package vn.tongket.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.ErrorCode;

/** Every text stands in Vietnamese and English, and every page finds the texts that it names. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern USE = Pattern.compile("\\b(\\w+)\\['([\\w.-]+)'](?!\\.concat)");
    private static final Pattern VARIABLE =
            Pattern.compile("<base-name>([\\w.]+)</base-name>\\s*<var>(\\w+)</var>", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile(".*(Status|Kind|Level|Role|Verdict)");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.tongket");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @Test
    void theBundlesOfAllModulesAreFound() {
        assertThat(bundles())
                .extracting(Bundle::name)
                .contains(
                        "ValidationMessages",
                        "vn.tongket.kernel.Messages",
                        "vn.tongket.planning.Messages",
                        "vn.tongket.attendance.Messages",
                        "vn.tongket.awards.Messages",
                        "vn.tongket.web.Messages");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsTranslated(Bundle bundle) {
        assertThat(bundle.english().keySet()).isEqualTo(bundle.vietnamese().keySet());
        assertThat(bundle.english())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(bundle.vietnamese())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theVietnameseFileIsEmptySoThatTheBaseAnswers(Bundle bundle) {
        assertThat(bundle.shadow()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameArguments(Bundle bundle) {
        bundle.vietnamese()
                .forEach((key, text) -> assertThat(places(bundle.english().getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noLoneApostropheSwallowsAnArgument(Bundle bundle) {
        assertThat(Stream.of(bundle.vietnamese(), bundle.english())
                        .flatMap(texts -> texts.entrySet().stream())
                        .filter(text -> PLACE.matcher(text.getValue()).find())
                        .filter(text -> text.getValue().replace("''", "").contains("'"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyRefusalHasAText() {
        assertThat(enums().filter(ErrorCode.class::isAssignableFrom)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ErrorCode.class::cast)
                        .filter(code ->
                                !Bundle.named(code.bundle()).vietnamese().containsKey(code.key())))
                .isEmpty();
    }

    @Test
    void anEnumThatPagesShowHasATextForEveryConstant() {
        Set<String> keys = bundles().stream()
                .flatMap(bundle -> bundle.vietnamese().keySet().stream())
                .collect(Collectors.toSet());
        assertThat(enums().filter(type -> LABELLED.matcher(type.getSimpleName()).matches()
                                || keys.stream().anyMatch(key -> key.startsWith(type.getSimpleName() + ".")))
                        .filter(type ->
                                Modifier.isPublic(type.getModifiers()) && !ErrorCode.class.isAssignableFrom(type))
                        .filter(type -> !type.isMemberClass())
                        .flatMap(type -> Arrays.stream(type.getEnumConstants())
                                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                        .filter(key -> !keys.contains(key)))
                .isEmpty();
    }

    @Test
    void everyTextThatAPageNamesExists() throws IOException {
        Map<String, String> variables = variables();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher uses = USE.matcher(Files.readString(page));
                while (uses.find()) {
                    String bundle = variables.get(uses.group(1));
                    if (bundle != null && !Bundle.named(bundle).vietnamese().containsKey(uses.group(2))) {
                        missing.add(page + ": " + uses.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> variables() throws IOException {
        Map<String, String> variables = new TreeMap<>();
        Matcher declared = VARIABLE.matcher(Files.readString(PAGES.resolve("WEB-INF/faces-config.xml")));
        while (declared.find()) {
            variables.put(declared.group(2), declared.group(1));
        }
        assertThat(variables).containsKeys("text", "planText", "guestText", "awardText");
        return variables;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }

    private static Stream<Class<?>> enums() {
        return CLASSES.stream().filter(JavaClass::isEnum).map(JavaClass::reflect);
    }
}
