package vn.tongket.awards.conduct;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;

/** What the checks read about conduct (dữ liệu cho kiểm tra); whoever asks decides what of it is shown (AWD-30). */
@Stateless
@PermitAll
public class ConductRecords {

    @Inject
    private ConductRepository conduct;

    public List<DisciplineSummary> ofPersons(@NotNull Collection<String> persons) {
        return conduct.disciplinesOf(persons);
    }

    public List<DisciplineSummary> inUnits(@NotNull Collection<String> units) {
        return conduct.disciplines(units);
    }

    public List<UnitResultSummary> results(@NotNull Collection<String> units) {
        return conduct.results(units);
    }
}
