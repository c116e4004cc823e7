package vn.tongket.planning.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What is entered about a person.
 *
 * @param honorific ông, bà or đồng chí; null when not known, never guessed from the name
 */
public record PersonEntry(
        @NotBlank @Size(max = 200) String fullName,
        @Size(max = 20) String honorific,
        @Min(1900) @Max(2100) Integer birthYear,
        @Email @Size(max = 200) String email,
        @Size(max = 40) String phone)
        implements Serializable {}
