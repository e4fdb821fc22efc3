package org.reformkit.io.wire;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.reformkit.io.Expectation;
import org.reformkit.io.Problem;
import org.reformkit.io.ProblemKind;

/** Tells of files and folders that are not there or cannot be opened (无法读取的文件), as of any other fault. */
public final class Unreadable {

    private Unreadable() {}

    /**
     * The problem of a file, which bears the name that it has in its folder.
     *
     * @throws IOException {@code refused}, if the file was there and open
     */
    public static Problem file(Path file, IOException refused) throws IOException {
        return problem(String.valueOf(file.getFileName()), "readable-file", Files.isDirectory(file), refused);
    }

    /**
     * The problem of a folder, which bears its whole path, as the user gave it.
     *
     * @throws IOException {@code refused}, if the folder was there and open
     */
    public static Problem folder(Path folder, IOException refused) throws IOException {
        return problem(folder.toString(), "readable-folder", false, refused);
    }

    private static Problem problem(String name, String expectation, boolean wrongSort, IOException refused)
            throws IOException {
        // A folder in place of a file is refused by no exception of its own.
        if (!wrongSort && !(refused instanceof FileSystemException)) {
            throw refused;
        }
        return Problem.builder()
                .kind(refused instanceof NoSuchFileException ? ProblemKind.MISSING : ProblemKind.BAD_VALUE)
                .file(name)
                .expectation(Expectation.of(expectation))
                .build();
    }
}
