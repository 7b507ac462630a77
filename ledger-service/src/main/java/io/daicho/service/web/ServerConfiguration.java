package io.daicho.service.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server answers what it refuses itself. */
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
}
