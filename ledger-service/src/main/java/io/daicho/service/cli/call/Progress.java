package io.daicho.service.cli.call;

import io.daicho.readmodel.ProgressListener;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal; elsewhere silence. */
public final class Progress implements ProgressListener, AutoCloseable {
    /** Set by the launcher, which alone can tell on every Java whether standard error is a terminal. */
    private static final String TERMINAL = "daicho.terminal";

    private final @Nullable ProgressBar bar;

    /** Of this task; drawn only on a terminal. */
    public Progress(String task) {
        bar = !Boolean.getBoolean(TERMINAL)
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(-1)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(200)
                        .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(System.err))
                        .build();
    }

    /** Tells how many bytes went into this. */
    public OutputStream counting(OutputStream out) {
        return new FilterOutputStream(out) {
            private long written;

            @Override
            public void write(int one) throws IOException {
                out.write(one);
                at(++written, -1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                written += length;
                at(written, -1);
            }
        };
    }

    @Override
    public void at(long done, long of) {
        if (bar != null) {
            bar.maxHint(of);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
