package io.daicho.service.sealing.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The disk of this machine, on which one call fails: half done where it writes, not at all elsewhere. Nothing is
 * flushed, because the machine goes on running.
 */
public final class FailingDisk implements Disk {
    private final Disk disk = new RealDisk();
    private final long failing;
    private long calls;

    /** A disk whose call of this number fails, counted from 1. */
    public FailingDisk(long failing) {
        this.failing = failing;
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
        calls++;
        disk.write(file, reaching(bytes));
        failIf("write " + file);
    }

    @Override
    public void writeSecret(Path file, byte[] bytes) throws IOException {
        calls++;
        disk.writeSecret(file, reaching(bytes));
        failIf("write " + file);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        calls++;
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

    private void call(String what) throws IOException {
        calls++;
        failIf(what);
    }

    private void failIf(String what) throws IOException {
        if (calls == failing) {
            throw new IOException("call " + calls + " fails: " + what);
        }
    }
}
