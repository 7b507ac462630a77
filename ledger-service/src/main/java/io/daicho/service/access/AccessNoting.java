package io.daicho.service.access;

import io.daicho.api.id.ContractId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes every answered request about a contract: by which way, from which address, for what. */
final class AccessNoting implements HandlerInterceptor {
    private static final Pattern PATH =
            Pattern.compile("(/api/v1)?/contracts/([A-Za-z0-9][A-Za-z0-9._-]{0,63})(/([a-z-]+).*)?");

    private final AccessLog log;

    AccessNoting(AccessLog log) {
        this.log = log;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Matcher path = PATH.matcher(request.getRequestURI());
        if (request.getMethod().equals("GET") && response.getStatus() == HttpServletResponse.SC_OK && path.matches()) {
            String kind = path.group(4) == null ? "" : path.group(4);
            log.note(
                    new ContractId(path.group(2)),
                    (path.group(1) == null ? "PAGE " : "REST ") + request.getRemoteAddr(),
                    switch (kind) {
                        case "journal", "pack", "again" -> AccessLog.What.EXPORTED;
                        case "questions" -> AccessLog.What.ASKED;
                        default -> AccessLog.What.VIEWED;
                    },
                    request.getRequestURI());
        }
    }
}
