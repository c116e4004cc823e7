package vn.tongket.attendance.likeness;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.SearchKey;

/** An entry with what tells it from its namesakes (đặc điểm nhận biết một người). */
public record Likeness(String fullName, Integer birthYear, String phone, String email, String unit) {

    /** Why the two are probably one person; empty when they are not (ATT-25). */
    public Set<Trait> to(Likeness other) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        boolean sameName = NameKey.of(fullName).equals(NameKey.of(other.fullName));
        if (!sameName && !SearchKey.of(fullName).equals(SearchKey.of(other.fullName))) {
            return traits;
        }
        addIfEqual(traits, Trait.PHONE, digits(phone), digits(other.phone));
        addIfEqual(traits, Trait.EMAIL, SearchKey.of(email), SearchKey.of(other.email));
        addIfEqual(traits, Trait.UNIT, SearchKey.of(unit), SearchKey.of(other.unit));
        addIfEqual(traits, Trait.BIRTH_YEAR, text(birthYear), text(other.birthYear));
        if (traits.isEmpty() && (!sameName || contradicts(other))) {
            return traits;
        }
        if (bornOtherwise(other) && !traits.contains(Trait.PHONE) && !traits.contains(Trait.EMAIL)) {
            return EnumSet.noneOf(Trait.class);
        }
        traits.add(sameName ? Trait.NAME : Trait.NAME_WITHOUT_ACCENTS);
        return traits;
    }

    /** The same name alone is no reason when unit or telephone speak against it. */
    private boolean contradicts(Likeness other) {
        return differ(SearchKey.of(unit), SearchKey.of(other.unit)) || differ(digits(phone), digits(other.phone));
    }

    private boolean bornOtherwise(Likeness other) {
        return differ(text(birthYear), text(other.birthYear));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static void addIfEqual(Set<Trait> traits, Trait trait, String one, String other) {
        if (!one.isEmpty() && one.equals(other)) {
            traits.add(trait);
        }
    }

    private static String text(Integer year) {
        return year == null ? "" : year.toString();
    }

    /** {@code +84 912…} is {@code 0912…}. */
    private static String digits(String phone) {
        return phone == null ? "" : phone.replaceAll("\\D", "").replaceFirst("^84(?=\\d{9}$)", "0");
    }
}
