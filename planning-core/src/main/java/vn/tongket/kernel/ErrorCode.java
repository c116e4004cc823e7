package vn.tongket.kernel;

import java.util.Locale;

/** Why a use case was refused (mã từ chối): a stable code whose text stands in a bundle. */
public interface ErrorCode {

    /** What a refusal means for the caller; the REST calls turn it into a status. */
    enum Kind {
        /** The thing does not exist, or the caller may not know that it exists. */
        NOT_FOUND,
        /** The caller may see the thing but not do this with it. */
        FORBIDDEN,
        /** Somebody else changed the thing since the caller read it. */
        STALE,
        /** The thing is not in a state that allows this. */
        CONFLICT,
        /** What was sent breaks a rule. */
        INVALID,
        /** More was sent than is accepted. */
        TOO_LARGE,
        /** A file type that cannot be read. */
        UNSUPPORTED,
        /** Too often in too short a time; the first argument is the number of seconds to wait. */
        TOO_MANY
    }

    String name();

    /** Base name of the bundle that holds the text, under the key {@link #key()}. */
    String bundle();

    default Kind kind() {
        return name().endsWith("NOT_FOUND") ? Kind.NOT_FOUND : Kind.CONFLICT;
    }

    /** Key of the text, such as {@code PlanError.NO_TASKS}. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }

    /** The code that other programs may rely on, such as {@code PLAN_NO_TASKS}. */
    default String code() {
        String subject = getClass().getSimpleName().replaceFirst("Error$", "");
        return subject.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_" + name();
    }
}
