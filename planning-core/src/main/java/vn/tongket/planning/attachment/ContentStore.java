package vn.tongket.planning.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A place where the bytes of files lie under their hash (kho tệp). */
interface ContentStore {

    /** Keeps the file's bytes; keeping the same bytes again changes nothing. */
    void keep(String sha256, Path file) throws IOException;

    /** The bytes; fails when they are not there. */
    InputStream read(String sha256) throws IOException;

    void remove(String sha256) throws IOException;
}
