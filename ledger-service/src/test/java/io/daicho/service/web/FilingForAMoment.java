package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;

import io.daicho.service.testing.Lines;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Provider;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.Arrays;
import java.util.Random;

/** Serves a ledger, records a fact with a remark, files evidence, erases a remark and a file, and ends; or fails on the way. */
final class FilingForAMoment {
    static final String REMARK = "by Yamada Hanako";
    static final byte[] PDF = "%PDF-1.7\na certificate\n".getBytes(StandardCharsets.UTF_8);

    /** What the one file that comes in is called, so that its calls can be told from all others. */
    static final String NAME = "07".repeat(16);

    private FilingForAMoment() {}

    public static void main(String[] arguments) {
        Security.insertProviderAt(new Foreseeable(), 1);
        try {
            Served served = new Served(Path.of(arguments[0]));
            say("record", record(served, "f-1"));
            say("file", file(served, "e-1"));
            say("erase", erase(served, "f-2", "f-0"));
            say("erase", erase(served, "f-3", "f-e-0"));
            System.out.println("done");
        } catch (RuntimeException | Error failed) {
            System.out.println("failed: " + failed);
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                System.out.println("because: " + cause.getMessage());
            }
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    static HttpResponse<String> record(Served served, String fact) {
        return served.post(
                "/api/v1/facts", JSON, Lines.line("copy.used", fact, "c-1", "2026-01-07", """
                "copy":"k-1","purpose":"quote","remark":"%s\"""".formatted(REMARK)));
    }

    static HttpResponse<String> file(Served served, String id) {
        return served.post(
                "/api/v1/contracts/c-1/evidence?fact=f-" + id + "&evidenceFile=" + id
                        + "&kind=CERTIFICATE&organisation=insurer&role=CONTRACTOR&occurredAt=2026-01-06",
                "application/pdf",
                PDF);
    }

    private static HttpResponse<String> erase(Served served, String fact, String from) {
        return served.post(
                "/api/v1/facts", JSON, Lines.line("detail.erased", fact, "c-1", "2026-02-01", """
                "erasedFrom":"%s","ground":"RETENTION_ENDED","allowedBy":"p-9","allowedByRole":"CLIENT\"""".formatted(from)));
    }

    private static void say(String deed, HttpResponse<String> answer) {
        System.out.println(deed + " " + answer.statusCode() + " " + answer.body());
    }

    /** Gives the name of an incoming file as it is foreseen, and everything else at random. */
    private static final class Foreseeable extends Provider {
        private static final long serialVersionUID = 1L;

        Foreseeable() {
            super("Foreseeable", "1", "names of files that a trace can be told beforehand");
            put("SecureRandom.Foreseeable", Foresight.class.getName());
        }
    }

    /** What that provider provides. */
    public static final class Foresight extends SecureRandomSpi {
        private static final long serialVersionUID = 1L;

        @Override
        protected void engineSetSeed(byte[] seed) {}

        @Override
        protected void engineNextBytes(byte[] bytes) {
            boolean name = bytes.length == NAME.length() / 2
                    && StackWalker.getInstance()
                            .walk(frames -> frames.limit(8)
                                    .anyMatch(frame -> frame.getClassName().endsWith(".files.Intake")));
            if (name) {
                Arrays.fill(bytes, (byte) 7);
            } else {
                new Random(System.nanoTime()).nextBytes(bytes);
            }
        }

        @Override
        protected byte[] engineGenerateSeed(int count) {
            return new byte[count];
        }
    }
}
