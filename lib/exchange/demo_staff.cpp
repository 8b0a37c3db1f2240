#include <algorithm>
#include <array>

#include "codec/encode.hpp"
#include "exchange/demo_scribe.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Field;
using model::NoticeKind;
using model::Role;
using model::Staff;
using model::StaffDocumentKind;

/// Days after the day of hire on which a thing came in; nothing: never.
using Delay = std::optional<int>;

enum class Renewals : std::uint8_t { seamless, with_gap, lapsed, no_expiry, none };

/// What becomes of one employee file.
struct FilePlan {
    Delay degree = -30;
    Field field = Field::social_work;
    Delay experience = -30;
    Delay resume = -30;
    Delay proof_of_degree = -14;
    Delay background_check = -10;
    Delay abstract = -7;
    Renewals licence = Renewals::seamless;
    Renewals insurance = Renewals::seamless;
    Delay car_papers = -7;  ///< the first licence and insurance
    bool location = true;
    Delay hire_notice = 2;
    Delay access_request = 4;
    int attends = 96;  ///< percent of the trainings
};

FilePlan empty_file() {
    FilePlan plan;
    plan.degree = plan.experience = plan.resume = plan.proof_of_degree = plan.background_check =
        plan.abstract = plan.hire_notice = plan.access_request = Delay{};
    plan.licence = plan.insurance = Renewals::none;
    plan.location = false;
    plan.attends = 30;
    return plan;
}

FilePlan late_file(int days) {
    FilePlan plan;
    plan.degree = plan.experience = plan.resume = plan.proof_of_degree = plan.background_check =
        plan.abstract = plan.car_papers = days;
    plan.hire_notice = plan.access_request = days + 20;
    plan.attends = 70;
    return plan;
}

FilePlan one_by_one(Random& random) {
    FilePlan plan;
    const std::array<Delay*, 8> papers = {
        &plan.degree,           &plan.experience, &plan.resume,      &plan.proof_of_degree,
        &plan.background_check, &plan.abstract,   &plan.hire_notice, &plan.access_request};
    for (Delay* paper : papers) {
        if (random.chance(35))
            *paper = Delay{};
        else if (random.chance(35))
            *paper = random.between(3, 60);
    }
    return plan;
}

FilePlan plan_of(const Worker& worker, Random& random) {
    FilePlan plan;
    switch (worker.papers) {
        case Papers::late: return late_file(random.between(4, 45));
        case Papers::missing:
        case Papers::left_with_gaps:
        case Papers::long_served_bare: return empty_file();
        case Papers::document_by_document: return one_by_one(random);
        case Papers::expired:
        case Papers::left_expired: plan.licence = plan.insurance = Renewals::lapsed; break;
        case Papers::renewed_late: plan.licence = plan.insurance = Renewals::with_gap; break;
        case Papers::no_expiry: plan.licence = plan.insurance = Renewals::no_expiry; break;
        case Papers::wrong_degree: plan.field = Field::other; break;
        case Papers::absent_from_training: plan.attends = 15; break;
        default: break;
    }
    return plan;
}

class StaffFile {
  public:
    StaffFile(const Office& office, const Worker& worker, WorkerId by)
        : scribe_(office, by),
          worker_(worker),
          random_(office.request().seed, worker.ordinal, worker.id + " file"),
          plan_(plan_of(worker, random_)),
          start_(worker.hired.value_or(plus(office.as_of(), -400))),
          end_(worker.left.value_or(office.as_of())) {}

    [[nodiscard]] codec::Json written(Role role) {
        head(role);
        if (worker_.papers != Papers::stub) body();
        return codec::Encoder(scribe_.office().zone()).object(staff_);
    }

  private:
    void head(Role role) {
        staff_.schema = model::staff_schema;
        staff_.id = worker_.ref();
        staff_.imported = worker_.papers == Papers::stub;
        if (staff_.imported) return;
        staff_.given_name = worker_.given_name;
        staff_.family_name = worker_.family_name;
        staff_.login = worker_.login;
        staff_.roles = {role};
        staff_.supervisor = {worker_.supervisor};
        staff_.fte.percent = worker_.fte_percent;
        staff_.hired = worker_.hired;
        staff_.left = worker_.left;
    }

    void body() {
        if (plan_.location) staff_.file_location = "Personnel cabinet, second drawer";
        qualifications();
        paper(StaffDocumentKind::resume, plan_.resume);
        paper(StaffDocumentKind::degree, plan_.proof_of_degree);
        paper(StaffDocumentKind::background_check, plan_.background_check);
        paper(StaffDocumentKind::drivers_abstract, plan_.abstract);
        renewed(StaffDocumentKind::drivers_licence, plan_.licence, 1'461);
        renewed(StaffDocumentKind::auto_insurance, plan_.insurance, 365);
        notice(NoticeKind::hire, plan_.hire_notice, "CARS Quality Assurance");
        notice(NoticeKind::access_request, plan_.access_request, "MIS help desk");
        attend();
    }

    [[nodiscard]] std::optional<Date> day_of(Delay delay) const {
        if (!delay) return std::nullopt;
        const Date day = scribe_.office().working(plus(start_, *delay));
        if (day > end_) return std::nullopt;
        return day;
    }

    void qualifications() {
        if (const auto day = day_of(plan_.degree)) {
            const bool early = plan_.degree < 0;
            auto degree =
                scribe_.entry<model::Degree>("d", early ? plus(start_, -1'500) : *day, *day);
            degree.level = worker_.ordinal % 5 == 4 ? model::DegreeLevel::master
                                                    : model::DegreeLevel::bachelor;
            degree.field = plan_.field;
            degree.major = plan_.field == Field::other ? "Accounting" : "Social work";
            staff_.degrees.push_back(degree);
        }
        if (const auto day = day_of(plan_.experience)) {
            auto experience = scribe_.entry<model::Experience>("e", *day, *day);
            experience.years = random_.between(1, 12);
            experience.service = model::Service::case_management;
            staff_.experience.push_back(experience);
        }
    }

    void paper(StaffDocumentKind kind, Delay delay) {
        if (const auto day = day_of(delay)) add(kind, *day, std::nullopt);
    }

    void add(StaffDocumentKind kind, Date day, std::optional<Date> expires) {
        auto document = scribe_.entry<model::StaffDocument>("s", day, day);
        document.kind = kind;
        document.expires = expires;
        staff_.documents.push_back(document);
    }

    // A paper and what followed it. The last one is good beyond the report's day, unless it lapsed.
    void renewed(StaffDocumentKind kind, Renewals renewals, int term) {
        if (renewals == Renewals::none) return;
        auto first = day_of(plan_.car_papers);
        if (!first) return;
        if (renewals == Renewals::no_expiry) return add(kind, *first, std::nullopt);
        Date from = *first;
        Date through = plus(from, random_.between(60, 220));
        while (true) {
            const bool reaches = through >= end_;
            if (reaches && renewals == Renewals::lapsed) {
                through = std::max(from, plus(end_, -random_.between(5, 80)));
            }
            add(kind, from, through);
            if (reaches || through >= end_) return;
            const int gap = renewals == Renewals::with_gap ? random_.between(5, 25) : 0;
            from = plus(through, 1 + gap);
            if (renewals == Renewals::seamless) from = plus(through, -random_.between(3, 20));
            if (from > end_) return;
            through = plus(from, term);
        }
    }

    void notice(NoticeKind kind, Delay delay, std::string_view to) {
        if (const auto day = day_of(delay)) {
            auto notice = scribe_.entry<model::Notice>("n", *day, *day);
            notice.kind = kind;
            notice.to = to;
            notice.verification_enclosed = kind == NoticeKind::hire;
            staff_.notices.push_back(notice);
        }
    }

    void attend() {
        std::size_t number = 0;
        for (const TrainingDay& training : trainings(scribe_.office())) {
            ++number;
            if (training.held < start_ || training.held > end_) continue;
            const bool came = random_.chance(plan_.attends);
            const int later = came ? 0 : random_.between(7, 45);
            const Date day = scribe_.office().working(plus(training.held, later));
            if (day > end_ || (!came && !random_.chance(40))) continue;
            auto attendance = scribe_.entry<model::Attendance>("a", day, day);
            attendance.training = {scribe_.keep(numbered("t", number, 1))};
            if (!came) attendance.note = "Made up at the repeat session.";
            staff_.trainings.push_back(attendance);
        }
    }

    Scribe scribe_;
    const Worker& worker_;
    Random random_;
    FilePlan plan_;
    Date start_;
    Date end_;
    Staff staff_;
};

}  // namespace

codec::Json staff_record(const Office& office, const Worker& worker) {
    return StaffFile(office, worker, office.supervisor_of(worker)).written(Role::coordinator);
}

codec::Json supervisor_record(const Office& office, const Worker& worker) {
    return StaffFile(office, worker, office.supervisors().front().ref()).written(Role::supervisor);
}

}  // namespace rsc::exchange::demo
