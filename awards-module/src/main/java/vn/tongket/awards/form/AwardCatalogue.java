package vn.tongket.awards.form;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitLevel;

/** The dated catalogue of forms, base salaries and sources (danh mục hình thức khen thưởng), AWD-15. */
@Stateless
@PermitAll
public class AwardCatalogue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private CatalogueRepository catalogue;

    @Resource
    private SessionContext session;

    public List<AwardFormSummary> forms(@NotNull LocalDate day) {
        return catalogue.forms(day);
    }

    public AwardFormSummary form(@NotBlank String code, @NotNull LocalDate day) {
        return catalogue.forms(day).stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessException(FormError.UNKNOWN, code));
    }

    /** The form meant by a code, a name, or what is handed over at that level, such as {@code Giấy khen}. */
    public AwardFormSummary resolve(@NotBlank String text, @NotNull UnitLevel level, @NotNull LocalDate day) {
        String wanted = plain(text);
        List<AwardFormSummary> forms = catalogue.forms(day);
        return forms.stream()
                .filter(form ->
                        plain(form.code()).equals(wanted) || plain(form.name()).equals(wanted))
                .findFirst()
                .or(() -> byCertificate(forms, wanted, level))
                .orElseThrow(() -> new BusinessException(FormError.UNKNOWN, text));
    }

    /** All that holds about a form on a day; what has no verified source is absent. */
    public FormTerms terms(@NotBlank String formCode, @NotNull LocalDate day) {
        return terms(form(formCode, day), day, catalogue.terms(formCode, day));
    }

    /** The same of every form of the day. */
    public List<FormTerms> allTerms(@NotNull LocalDate day) {
        Map<String, List<TermValue>> byForm =
                catalogue.terms("", day).stream().collect(Collectors.groupingBy(TermValue::formCode));
        return catalogue.forms(day).stream()
                .map(form -> terms(form, day, byForm.getOrDefault(form.code(), List.of())))
                .toList();
    }

    private FormTerms terms(AwardFormSummary form, LocalDate day, List<TermValue> values) {
        return new FormTerms(
                form,
                day,
                catalogue.legalBasis(day).orElse(null),
                catalogue.settings(LockModeType.NONE).rule().rounding(),
                values);
    }

    public long baseSalary(@NotNull LocalDate day) {
        return catalogue
                .baseSalary(day)
                .orElseThrow(() -> new BusinessException(FormError.NO_BASE_SALARY, DAY.format(day)));
    }

    public Optional<Long> findBaseSalary(@NotNull LocalDate day) {
        return catalogue.baseSalary(day);
    }

    public List<BaseSalaryEntry> baseSalaries() {
        return catalogue.baseSalaries();
    }

    @RolesAllowed({"planner", "administrator"})
    public void enterBaseSalary(@NotNull @Valid BaseSalaryEntry entry) {
        if (catalogue.overlaps(entry)) {
            throw new BusinessException(FormError.SALARY_OVERLAPS);
        }
        catalogue.add(
                new BaseSalary(entry).enteredBy(session.getCallerPrincipal().getName(), Instant.now()));
    }

    public LegalBasis legalBasis(@NotNull LocalDate day) {
        return catalogue
                .legalBasis(day)
                .orElseThrow(() -> new BusinessException(FormError.NO_LEGAL_VERSION, DAY.format(day)));
    }

    /** Where the rule stands in the law of that day; empty where no source was verified. */
    public Optional<String> citation(@NotBlank String rule, @NotNull LocalDate day) {
        return catalogue.citation(rule, day);
    }

    /** The same of all rules of the day. */
    public Map<String, String> citations(@NotNull LocalDate day) {
        return catalogue.citations(day);
    }

    public PrizeRule prizeRule() {
        return catalogue.settings(LockModeType.NONE).rule();
    }

    @RolesAllowed({"planner", "administrator"})
    public void changePrizeRule(@NotNull @Valid PrizeRule rule) {
        catalogue.settings(LockModeType.OPTIMISTIC_FORCE_INCREMENT).change(rule);
    }

    private static Optional<AwardFormSummary> byCertificate(
            List<AwardFormSummary> forms, String wanted, UnitLevel level) {
        List<AwardFormSummary> meant = forms.stream()
                .filter(form -> plain(form.certificate()).equals(wanted))
                .toList();
        return meant.stream()
                .filter(form -> form.authority() == level)
                .findFirst()
                .or(() -> meant.stream().findFirst());
    }

    private static String plain(String text) {
        return SearchKey.of(text).replaceAll("[^a-z0-9]+", " ");
    }
}
