package vn.tongket.attendance.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kernel.SingleLine;
import vn.tongket.planning.directory.Member;

/**
 * A person to be invited (khách mời), from the directory or typed.
 *
 * @param personId null for somebody whom the directory does not know
 * @param honorific ông, bà or đồng chí; null when not known
 * @param unitName the unit in words; filled in from the directory when the unit is known there
 */
public record Guest(
        @Size(max = 36) String personId,
        @NotBlank @Size(max = 300) String fullName,
        @Size(max = 20) String honorific,
        @Size(max = 400) String position,
        @Size(max = 36) String unitId,
        @Size(max = 300) String unitName,
        @Email @Size(max = 200) String email,
        @Size(max = 40) String phone)
        implements Serializable {

    public Guest {
        personId = clean(personId);
        fullName = clean(fullName);
        honorific = clean(honorific);
        position = clean(position);
        unitId = clean(unitId);
        unitName = clean(unitName);
        email = clean(email);
        phone = clean(phone);
    }

    public static Guest of(Member member) {
        return new Guest(
                member.personId(),
                member.fullName(),
                member.honorific(),
                member.position(),
                member.unitId(),
                member.unitName(),
                null,
                null);
    }

    public static Guest named(String fullName, String honorific, String position) {
        return new Guest(null, fullName, honorific, position, null, null, null, null);
    }

    public Guest inUnit(String id, String name) {
        return new Guest(personId, fullName, honorific, position, id, name, email, phone);
    }

    /** Tells one guest from another, whatever his post. */
    public String identity() {
        return key();
    }

    /**
     * Who this is, for ATT-2: the person of the directory; else the name with what tells namesakes apart, which is
     * the telephone or e-mail, or the position and unit.
     */
    String key() {
        if (personId != null) {
            return "p:" + personId;
        }
        String mark = Stream.of(digits(phone), email)
                .filter(contact -> contact != null && !contact.isEmpty())
                .findFirst()
                .orElseGet(() -> Stream.of(position, unitId == null ? unitName : unitId)
                        .map(part -> part == null ? "" : part)
                        .collect(Collectors.joining("|")));
        return ("n:" + fullName + "|" + mark).toLowerCase(Locale.ROOT);
    }

    private static String digits(String phone) {
        if (phone == null) {
            return null;
        }
        StringBuilder digits = new StringBuilder(phone.length());
        phone.chars().filter(letter -> letter >= '0' && letter <= '9').forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    /** NFC, one line, without characters that cannot be printed; null for nothing. */
    private static String clean(String text) {
        String line = SingleLine.of(text);
        return line.isEmpty() ? null : Normalizer.normalize(line, Normalizer.Form.NFC);
    }
}
