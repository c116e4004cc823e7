package vn.tongket.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** Constants and loose texts as other programs write them: {@code ballots-cast}, a text or a list of texts. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a code means; null stays null, an unknown one is refused naming the field. */
    public static <E extends Enum<E>> E constant(Class<E> type, String code, String field) {
        if (code == null) {
            return null;
        }
        String name = code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new BusinessException(KernelError.INVALID, field);
    }

    /** A text, or the texts of a list one a line. */
    public static String lines(JsonValue value, String field) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray().stream().map(item -> text(item, field)).collect(Collectors.joining("\n"))
                : text(value, field);
    }

    /** The code or name of each item, which is a text or an object with one. */
    public static List<String> texts(List<JsonValue> values, String field) {
        return values == null
                ? List.of()
                : values.stream().map(value -> text(value, field)).toList();
    }

    private static String text(JsonValue value, String field) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonObject object) {
            return Objects.requireNonNullElseGet(object.getString("code", null), () -> object.getString("name", ""));
        }
        throw new BusinessException(KernelError.INVALID, field);
    }
}
