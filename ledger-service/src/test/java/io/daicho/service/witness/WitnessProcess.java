package io.daicho.service.witness;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A witness in a process of its own, to be killed. */
final class WitnessProcess implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final BufferedReader said;
    private final int port;

    private WitnessProcess(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader();
        this.port = Integer.parseInt(said.readLine());
    }

    /**
     * Starts it.
     *
     * @param last after keeping how many checkpoints it stops, before it gives out the last one's signature; 0: never
     */
    static WitnessProcess start(Path directory, int last, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of(DyingWitness.class.getName(), directory.toString(), Integer.toString(last)));
        return new WitnessProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    int port() {
        return port;
    }

    /** What it says next on its standard output. */
    String says() throws IOException {
        return said.readLine();
    }

    HttpResponse<byte[]> post(byte[] body) throws IOException, InterruptedException {
        return HTTP.send(request(body), BodyHandlers.ofByteArray());
    }

    CompletableFuture<HttpResponse<byte[]>> startPost(byte[] body) {
        return HTTP.sendAsync(request(body), BodyHandlers.ofByteArray());
    }

    void kill() {
        process.destroyForcibly();
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/add-checkpoint"))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
