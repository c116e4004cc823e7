package vn.tongket.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL's programs run (người dùng hệ điều hành của cơ sở dữ liệu).
 *
 * <p>PostgreSQL refuses to run as root. Started by root it runs in a user namespace of its own, where root is nobody;
 * where the kernel refuses that, it runs as an account without rights, which then owns the database's files.
 *
 * @param prefix words before the program's own command
 * @param account the account that owns the files, where it is not the one that started the portal
 */
record DatabaseUser(List<String> prefix, Optional<String> account) {

    private static final List<String> ACCOUNTS = List.of("tongket", "postgres", "nobody");

    static DatabaseUser choose() {
        return candidates()
                .filter(DatabaseUser::works)
                .findFirst()
                .orElseThrow(() -> new LaunchException(LaunchError.NO_UNPRIVILEGED_USER));
    }

    static Stream<DatabaseUser> candidates() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Stream.of(new DatabaseUser(List.of(), Optional.empty()));
        }
        return Stream.concat(
                Stream.of(new DatabaseUser(List.of("unshare", "-U"), Optional.empty())),
                ACCOUNTS.stream().filter(DatabaseUser::exists).flatMap(DatabaseUser::switchedTo));
    }

    private static Stream<DatabaseUser> switchedTo(String account) {
        return Stream.of(
                        List.of("setpriv", "--reuid=" + account, "--regid=" + account, "--clear-groups"),
                        List.of("setpriv", "--reuid=" + account, "--regid=nogroup", "--clear-groups"),
                        List.of("su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", account, "--"))
                .map(prefix -> new DatabaseUser(prefix, Optional.of(account)));
    }

    private static boolean exists(String account) {
        try {
            principal(account);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static UserPrincipal principal(String account) throws IOException {
        return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(account);
    }

    boolean works() {
        return prefix.isEmpty() || mayRun(List.of("true"));
    }

    List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(words);
        return command;
    }

    /** Hands over the database's files, as an earlier start may have run as somebody else. */
    void own(Path cluster) throws IOException {
        if (account.isPresent()) {
            PrivateFiles.give(cluster, principal(account.get()));
        } else if (!prefix.isEmpty()) {
            PrivateFiles.give(cluster, principal("root"));
        }
    }

    /** Lets the account walk through the data folder, whose other files stay closed to it. */
    void admitTo(Path data, DatabaseBinaries binaries) throws IOException {
        if (account.isPresent()) {
            PrivateFiles.permit(data, "rwx--x--x");
        }
        if (!prefix.isEmpty() && !mayRun(List.of(binaries.program("postgres"), "--version"))) {
            throw new LaunchException(LaunchError.FOLDER_CLOSED_TO_DATABASE_USER, data, account.orElse("root"));
        }
    }

    private boolean mayRun(List<String> words) {
        try {
            return new ProcessBuilder(command(words))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
