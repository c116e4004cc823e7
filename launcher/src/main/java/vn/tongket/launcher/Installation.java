package vn.tongket.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The built portal (bản dựng): the web archive and the server that runs it. */
record Installation(Path war, Path micro) {

    static Installation in(Path home) {
        Installation built = new Installation(
                home.resolve("web-ui/target/portal.war"), home.resolve("launcher/target/server/payara-micro.jar"));
        for (Path file : new Path[] {built.war, built.micro}) {
            if (!Files.isReadable(file)) {
                throw new LaunchException(LaunchError.NOT_BUILT, file);
            }
        }
        return built;
    }
}
