package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One data folder goes through everything that may happen to it; each test keeps a table of its own there. */
class DatabaseRecoveryIT {

    @TempDir
    private static Path folder;

    private final DatabaseUnderTest database = new DatabaseUnderTest(folder);
    private final String table = "kept_" + UUID.randomUUID().toString().replace('-', '_');

    static Stream<DatabaseUser> usersThatWorkHere() {
        return DatabaseUser.candidates().filter(DatabaseUser::works);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void keepsItsDataAfterAnOrderlyStop() throws Exception {
        startAndStore();

        database.close();
        database.start();

        assertStored();
    }

    @Test
    void recoversFromAPowerCut() throws Exception {
        startAndStore();

        database.cutThePower();
        assertThat(processFile()).exists();
        database.start();

        assertStored();
    }

    @Test
    void takesOverFromADatabaseWhoseLauncherWasKilled() throws Exception {
        startAndStore();

        ChildProcess orphan = database.abandon();
        database.start();

        assertThat(orphan.runs()).isFalse();
        assertStored();
    }

    @Test
    void isNotHeldUpByAProcessFileThatNamesAStranger() throws Exception {
        startAndStore();
        database.close();
        long stranger = ProcessHandle.current().pid();
        Files.write(processFile(), List.of(Long.toString(stranger), folder + "/database", "0", "5432", "", ""));

        database.start();

        assertStored();
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws Exception {
        startAndStore();
        database.close();
        Path version = folder.resolve("database/PG_VERSION");
        String own = Files.readString(version);
        Files.writeString(version, "9\n");

        assertThatThrownBy(database::start)
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(LaunchError.DATABASE_VERSION_DIFFERENT));

        Files.writeString(version, own);
    }

    @Test
    void beginsAgainWhenItsCreationWasInterrupted(@TempDir Path fresh) throws Exception {
        Files.createDirectories(fresh.resolve("database.partial/base"));
        Files.createDirectories(fresh.resolve("postgresql.partial/bin"));

        try (DatabaseUnderTest other = new DatabaseUnderTest(fresh)) {
            other.start();

            assertThat(other.query("select 1")).isEqualTo("1");
        }
        assertThat(fresh.resolve("database.partial")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("usersThatWorkHere")
    void changesHandsBetweenTheUsersThatMayRunIt(DatabaseUser user) throws Exception {
        startAndStore();
        database.close();

        database.start(user);

        assertStored();
    }

    private void startAndStore() throws Exception {
        database.start();
        database.execute("create table " + table + " (n int)", "insert into " + table + " values (1)");
    }

    private void assertStored() throws Exception {
        assertThat(database.query("select count(*) from " + table)).isEqualTo("1");
    }

    private static Path processFile() throws IOException {
        return folder.resolve("database/postmaster.pid");
    }
}
