package vn.tongket.attendance.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;

class DeclarationTest {

    private static final Companion DRIVER = new Companion("Lê Văn Thử", Diet.NORMAL);
    private static final Companion UNNAMED = new Companion("  ", Diet.VEGETARIAN);

    @Test
    @Tag("ATT-32")
    void namesNoMoreCompanionsThanAreAllowedAndCountsThoseWithoutNames() {
        Declaration two = declared(List.of(DRIVER, UNNAMED), List.of());

        two.requireCompanions(2);

        assertThat(UNNAMED.fullName()).isNull();
        assertThatThrownBy(() -> two.requireCompanions(1))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(DeclarationError.TOO_MANY_COMPANIONS));
    }

    @Test
    void writesNumberPlatesInOneWayAndEachOnce() {
        Declaration declaration = declared(List.of(), List.of(" 37a-123.45 ", "37A-123.45", ""));

        assertThat(declaration.plates()).containsExactly("37A-123.45");
    }

    private static Declaration declared(List<Companion> companions, List<String> plates) {
        return new Declaration(Diet.NORMAL, false, null, companions, plates);
    }
}
