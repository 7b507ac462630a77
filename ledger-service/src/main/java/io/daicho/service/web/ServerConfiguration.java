package io.daicho.service.web;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server refuses before any of us sees it, and how it answers that. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverProblems() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerProblems.class.getName());
            }
        });
    }

    /**
     * Refuses what a page of somebody else sends. {@code daicho.hosts} lists names under which the ledger is reached, such as
     * that of a proxy which passes it on.
     */
    @Bean
    ForeignRequests foreignRequests(
            @Value("${server.address:}") String listening, @Value("${daicho.hosts:}") List<String> hosts) {
        return new ForeignRequests(new OwnHosts(listening, hosts));
    }
}
