package vn.tongket.planning.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class SigningRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final TestUnit planning = TestDatabase.unit("planning");
    private final UnitId body = unit();
    private final PersonId chairman = person();
    private final PersonId deputy = person();

    @Test
    @Tag("SGN-1")
    void theHeadOfACollectiveSignsOnItsBehalf() {
        authority(chairman, SigningForm.HEAD);

        Claim claim = claim(chairman, DAY);

        assertThat(claim.lines()).containsExactly("TM. ỦY BAN NHÂN DÂN");
        assertThat(claim.title()).isEqualTo("CHỦ TỊCH");
    }

    @Test
    @Tag("SGN-1")
    void aDeputySignsForTheHeadWithTheCollectiveAbove() {
        authority(deputy, SigningForm.DEPUTY);

        assertThat(claim(deputy, DAY).lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
    }

    @Test
    @Tag("SGN-1")
    void byOrderHasNoCollectiveAndAnActingHeadIsMarked() {
        authority(chairman, SigningForm.ACTING_HEAD);
        authority(deputy, SigningForm.BY_ORDER);

        assertThat(claim(chairman, DAY).title()).isEqualTo("Q. CHỦ TỊCH");
        assertThat(claim(deputy, DAY).lines()).containsExactly("TL. CHỦ TỊCH");
    }

    @Test
    @Tag("SGN-3")
    void aMandateHoldsUntilItsLastDay() {
        delegate(authority(chairman, SigningForm.HEAD), SigningForm.BY_MANDATE, DAY.plusDays(1));

        assertThat(claim(deputy, DAY.plusDays(1)).lines()).containsExactly("TUQ. CHỦ TỊCH");
        assertThat(claim(deputy, DAY).mandate()).isEqualTo("Giấy ủy quyền số 01/GUQ-UBND");
        assertThat(failure(deputy, DAY.plusDays(2))).isEqualTo(SigningError.NO_LONGER);
    }

    @Test
    @Tag("SGN-3")
    void aRevokedDelegationEndsThatDay() {
        String id = delegate(authority(chairman, SigningForm.HEAD), SigningForm.DEPUTY, null);

        in(signing -> {
            signing.get(SigningDelegation.class, id).revoke(chairman, DAY);
            return null;
        });

        assertThat(claim(deputy, DAY.minusDays(1)).lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        assertThat(failure(deputy, DAY)).isEqualTo(SigningError.NO_LONGER);
    }

    @Test
    @Tag("SGN-3")
    void aDelegationEndsWithTheOfficeOfHimWhoGaveIt() {
        String head = authority(chairman, SigningForm.HEAD);
        delegate(head, SigningForm.DEPUTY, null);

        in(signing -> {
            signing.get(SigningAuthority.class, head).endOn(DAY);
            return null;
        });

        assertThat(claim(deputy, DAY).form()).isEqualTo(SigningForm.DEPUTY);
        assertThat(failure(deputy, DAY.plusDays(1))).isEqualTo(SigningError.DELEGATOR_LEFT);
    }

    @Test
    @Tag("SGN-2")
    void onlyAHeadDelegatesAndAMandateHasAnEnd() {
        String head = authority(chairman, SigningForm.HEAD);
        String second = authority(deputy, SigningForm.DEPUTY);

        assertRefused(SigningError.MANDATE_WITHOUT_END, () -> delegate(head, SigningForm.BY_MANDATE, null));
        assertRefused(SigningError.NOT_DELEGABLE, () -> delegate(second, SigningForm.BY_MANDATE, DAY));
    }

    @Test
    @Tag("SGN-2")
    void theDatabaseItselfKeepsADelegationFromAnyoneButAHead() {
        String second = authority(deputy, SigningForm.DEPUTY);

        assertThatThrownBy(() -> insertDelegation(second, "DEPUTY", "2026-12-31"))
                .hasStackTraceContaining("signing_delegated_by_a_head");
        assertThatThrownBy(() -> insertDelegation(authority(chairman, SigningForm.HEAD), "HEAD", null))
                .hasStackTraceContaining("signing_mandate_has_an_end");
    }

    @Test
    @Tag("SGN-4")
    void whoMayNotSignIsToldWhy() {
        authority(chairman, SigningForm.HEAD);
        PersonId other = person();
        in(signing -> {
            signing.add(SigningAuthority.of(entry(other, SigningForm.BY_ORDER, DocumentKind.INVITATION)));
            return null;
        });

        assertThat(failure(deputy, DAY)).isEqualTo(SigningError.NO_AUTHORITY);
        assertThat(failure(chairman, DAY.minusYears(2))).isEqualTo(SigningError.NOT_YET);
        assertThat(failure(other, DAY)).isEqualTo(SigningError.NOT_FOR_THIS_KIND);
    }

    @Test
    @Tag("SGN-1")
    void anAuthorityIsRecordedOnceForATime() {
        AuthorityEntry entry = entry(chairman, SigningForm.HEAD, null);
        assertThat(this.<Boolean>in(signing -> signing.overlaps(entry))).isFalse();

        authority(chairman, SigningForm.HEAD);

        assertThat(this.<Boolean>in(signing -> signing.overlaps(entry))).isTrue();
        assertThat(this.<Boolean>in(signing -> signing.overlaps(entry(deputy, SigningForm.HEAD, null))))
                .isFalse();
    }

    @Test
    @Tag("SGN-1")
    void listsShowWhoHoldsWhatAndWhatTheHeadMayDelegate() {
        authority(chairman, SigningForm.HEAD);

        assertThat(in(signing -> signing.led(chairman, DAY)).get(0).printed())
                .isEqualTo("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH");
        assertThat(this.<Integer>in(signing -> signing.led(deputy, DAY).size())).isZero();
        assertThat(this.<Integer>in(signing -> signing.list().size())).isPositive();
    }

    @Test
    @Tag("SGN-19")
    void whoeverSignsForTheBodyIsOfferedAndNobodyElse() {
        String head = authority(chairman, SigningForm.HEAD);
        delegate(head, SigningForm.DEPUTY, null);
        person();

        assertThat(this.<java.util.List<PersonId>>in(signing -> signing.holders(body, DAY)))
                .containsExactlyInAnyOrder(chairman, deputy);
        assertThat(this.<java.util.List<PersonId>>in(signing -> signing.holders(unit(), DAY)))
                .isEmpty();
    }

    private Claim claim(PersonId person, LocalDate day) {
        return in(signing -> Claims.of(person, body, day, signing)
                .reaching(DocumentKind.PLAN)
                .get(0));
    }

    private SigningError failure(PersonId person, LocalDate day) {
        return in(signing -> {
            Claims claims = Claims.of(person, body, day, signing);
            assertThat(claims.reaching(DocumentKind.PLAN)).isEmpty();
            return claims.failure(DocumentKind.PLAN);
        });
    }

    private String authority(PersonId person, SigningForm form) {
        SigningAuthority authority = SigningAuthority.of(entry(person, form, null));
        in(signing -> {
            signing.add(authority);
            return null;
        });
        return authority.id();
    }

    private AuthorityEntry entry(PersonId person, SigningForm form, DocumentKind kind) {
        return new AuthorityEntry(
                body, person, null, kind, form, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "CHỦ TỊCH", DAY.minusYears(1), null);
    }

    private String delegate(String authority, SigningForm form, LocalDate to) {
        DelegationEntry entry = new DelegationEntry(
                authority, deputy, form, null, "PHÓ CHỦ TỊCH", "Giấy ủy quyền số 01/GUQ-UBND", DAY.minusDays(5), to);
        return in(signing -> {
            SigningDelegation delegation =
                    SigningDelegation.of(signing.get(SigningAuthority.class, authority), chairman, entry);
            signing.add(delegation);
            return delegation.id();
        });
    }

    private void insertDelegation(String authority, String form, String to) {
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.signing_delegation(id, version, authority_id, authority_form,"
                        + " delegator_id, delegate_id, form, title, written_as, valid_from, valid_to)"
                        + " values (?, 1, ?, ?, ?, ?, 'BY_MANDATE', 'X', 'X', '2026-01-01', cast(? as date))")
                .setParameter(1, PersonId.next().value())
                .setParameter(2, authority)
                .setParameter(3, form)
                .setParameter(4, chairman.value())
                .setParameter(5, deputy.value())
                .setParameter(6, to)
                .executeUpdate());
    }

    private static void assertRefused(SigningError expected, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(expected));
    }

    private <T> T in(Function<SigningRepository, T> body) {
        return planning.inTransaction(
                entityManager -> body.apply(TestUnit.repository(SigningRepository.class, entityManager)));
    }

    private PersonId person() {
        PersonId id = PersonId.next();
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.person(id, full_name, sort_key, search_key, version)"
                        + " values (?, 'Lê Văn Bình', '', '', 1)")
                .setParameter(1, id.value())
                .executeUpdate());
        return id;
    }

    private UnitId unit() {
        UnitId id = UnitId.next();
        planning.run(entityManager -> entityManager
                .createNativeQuery(
                        "insert into planning.unit(id, code, name, short_name, symbol, kind, level, valid_from,"
                                + " search_key, version) values (?, ?, 'Phường', 'Phường', 'UBND', 'OTHER', 'COMMUNE',"
                                + " '2020-01-01', '', 1)")
                .setParameter(1, id.value())
                .setParameter(2, id.value())
                .executeUpdate());
        return id;
    }
}
