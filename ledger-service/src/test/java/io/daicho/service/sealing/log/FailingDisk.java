package io.daicho.service.sealing.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The disk of this machine, on which one call fails: half done or not at all. Nothing is flushed, because the machine goes on
 * running; but what is to be flushed must be there.
 */
public final class FailingDisk implements Disk {
    private final Disk disk = new RealDisk();
    private final long failing;
    private final boolean halfDone;
    private final boolean lastOne;
    private long calls;

    /** A disk whose call of this number fails, counted from 1. */
    public FailingDisk(long failing) {
        this(failing, true);
    }

    /** A disk whose call of this number fails, after half of its work where it writes, or before. */
    public FailingDisk(long failing, boolean halfDone) {
        this(failing, halfDone, false);
    }

    private FailingDisk(long failing, boolean halfDone, boolean lastOne) {
        this.failing = failing;
        this.halfDone = halfDone;
        this.lastOne = lastOne;
    }

    /** A disk of a process that ends in the middle of its call of this number: nothing after it is done. */
    public static FailingDisk endingAt(long call) {
        return new FailingDisk(call, true, true);
    }

    /** How many calls there were. */
    public long calls() {
        return calls;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        call("make " + folder);
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        begin("write " + file);
        disk.write(file, reaching(bytes));
        failIf("write " + file);
    }

    @Override
    public void writeSecret(Path file, byte[] bytes) throws IOException {
        begin("write " + file);
        disk.writeSecret(file, reaching(bytes));
        failIf("write " + file);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        begin("append to " + file);
        disk.append(file, reaching(bytes));
        failIf("append to " + file);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        call("truncate " + file);
        disk.truncate(file, length);
    }

    @Override
    public void force(Path file) throws IOException {
        call("force " + file);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call("force " + folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call("move to " + to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        call("delete " + path);
        disk.delete(path);
    }

    private byte[] reaching(byte[] bytes) {
        return calls == failing ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
    }

    private void begin(String what) throws IOException {
        calls++;
        if (!halfDone || calls > failing) {
            failIf(what);
        }
    }

    private void call(String what) throws IOException {
        calls++;
        failIf(what);
    }

    private void failIf(String what) throws IOException {
        if (calls == failing || (lastOne && calls > failing)) {
            throw new IOException("call " + calls + " fails: " + what);
        }
    }
}
