FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -q -Dquick -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system daicho && install -d -o daicho -m 700 /var/lib/daicho
COPY --from=build /src/ledger-service/target/daicho.jar /opt/daicho.jar
USER daicho
EXPOSE 8080
VOLUME /var/lib/daicho
ENTRYPOINT ["java", "-jar", "/opt/daicho.jar"]
# Everybody who reaches the container reads and writes: publish it on a loopback, behind a log-in of your own.
CMD ["serve", "--data", "/var/lib/daicho", "--address", "0.0.0.0", "--allow-unauthenticated-network"]
