#include "timeline/authorized.hpp"

namespace rsc::timeline {

std::vector<AuthorizedService> authorized_services(const Facts& facts) {
    std::vector<AuthorizedService> services;
    for (const model::Sar& sar : facts.record().sars) {
        if (!facts.sight().sees(sar)) continue;
        for (const model::SarStep& step : sar.status) {
            if (step.status != model::SarStatus::approved || !facts.sight().sees(step)) continue;
            for (const auto& line : step.authorized.empty() ? sar.lines : step.authorized)
                services.push_back({&sar, &line});
        }
    }
    return services;
}

}  // namespace rsc::timeline
