package vn.tongket.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the test database before the container of an integration test reads its configuration. */
public class DatabaseForContainer implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("tongket.it")) {
            System.setProperty("tongket.it.db.url", TestDatabase.url().replaceAll("\\?.*", ""));
        }
    }
}
