package vn.tongket.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModuleBoundariesTest {

    private static final int TYPES_IN_A_PACKAGE = 30;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tongket");

    private static final JavaClasses BREACHES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(
                    "vn.tongket.kernel.planted",
                    "vn.tongket.planning.planted",
                    "vn.tongket.attendance.planted",
                    "vn.tongket.awards.planted",
                    "vn.tongket.web.planted");

    @ParameterizedTest
    @EnumSource(ModuleBoundaries.class)
    void holds(ModuleBoundaries boundary) {
        boundary.rule.allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource(ModuleBoundaries.class)
    void isBrokenByAPlantedBreach(ModuleBoundaries boundary) {
        assertThatThrownBy(() -> boundary.rule.check(BREACHES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("planted");
    }

    @Test
    void noModuleEscapesTheRules() {
        assertThat(PRODUCT)
                .extracting(type -> type.getPackageName().split("\\.")[2])
                .contains("kernel", "planning", "attendance", "awards", "web");
    }

    @Test
    void noPackageOutgrowsItsAggregate() {
        Map<String, Long> sizes = PRODUCT.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        sizes.entrySet().removeIf(entry -> entry.getValue() <= TYPES_IN_A_PACKAGE);
        assertThat(sizes).isEmpty();
    }
}
