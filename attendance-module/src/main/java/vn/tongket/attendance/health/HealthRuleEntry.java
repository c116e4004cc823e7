package vn.tongket.attendance.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A rule as the office enters it (nhập quy định khai báo y tế). */
public record HealthRuleEntry(
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 300) String> questions,
        @NotBlank @Size(max = 400) String source,
        @NotNull LocalDate from,
        LocalDate to)
        implements Serializable {

    public HealthRuleEntry {
        questions = questions == null
                ? List.of()
                : questions.stream()
                        .map(question -> question == null
                                ? ""
                                : question.replaceAll("\\s+", " ").strip())
                        .filter(question -> !question.isEmpty())
                        .toList();
    }
}
