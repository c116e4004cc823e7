package vn.tongket.planning.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.layout.LayoutGuard;

/** A template is in the official layout: what the guard misses in it is only what the office itself has to say. */
class ShippedTemplateTest {

    private static final Set<FindingPart> OF_THE_OFFICE =
            Set.of(FindingPart.ISSUER, FindingPart.PLACE, FindingPart.SIGNER_NAME);

    @ParameterizedTest
    @EnumSource(ShippedTemplate.class)
    @Tag("GRD-14")
    void isCleanToTheGuard(ShippedTemplate template) {
        assertThat(LayoutGuard.check(template.draft()))
                .filteredOn(finding -> !OF_THE_OFFICE.contains(finding.place().part()))
                .isEmpty();
    }
}
