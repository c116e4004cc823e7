package vn.tongket.planning.spelling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import vn.tongket.planning.directory.DirectoryService;

/** Compares names in a text with the directory of today (kiểm tra tên cơ quan, đơn vị). */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "unit-officer", "department-head"})
public class NameCheckService {

    @Inject
    private DirectoryService directory;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Two queries, whatever the number of paragraphs. */
    public List<NameFinding> check(@NotNull @Size(max = 2_000) List<@NotNull @Size(max = 20_000) String> paragraphs) {
        OfficialNames names = OfficialNames.of(directory.units(LocalDate.now(clock)), directory.aliasKeys());
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(i -> names.findings(i, paragraphs.get(i)).stream())
                .toList();
    }
}
