package vn.tongket.launcher;

import java.time.Duration;

/** The moment between two looks at something that is not ready yet (khoảng chờ). */
final class Pause {

    private static final Duration MOMENT = Duration.ofMillis(100);

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(MOMENT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
