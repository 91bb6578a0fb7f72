#include "app/sandbox/program_benefit_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

const std::vector<ProgramBenefit>& networkBenefits() {
    static const std::vector<ProgramBenefit> kBenefits{
        {u"trainingBasics"_s, u"training"_s, u"Partner training, entry level"_s,
         u"合作伙伴入门培训"_s, u"core"_s, u"active"_s, -1},
        {u"gtmStandard"_s, u"goToMarket"_s, u"Go-to-market resources, standard"_s,
         u"标准市场推广资源"_s, u"core"_s, u"available"_s, -1},
    };
    return kBenefits;
}

const std::vector<ProgramBenefit>& actionPackBenefits() {
    static const std::vector<ProgramBenefit> kBenefits{
        {u"windows11Enterprise"_s, u"software"_s, u"Windows 11 Enterprise"_s,
         u"Windows 11 企业版"_s, u"core"_s, u"available"_s, 10},
        {u"windowsServerStandard"_s, u"software"_s, u"Windows Server 2022 Standard (16 cores)"_s,
         u"Windows Server 2022 Standard（16 核）"_s, u"core"_s, u"available"_s, 1},
        {u"sqlServerStandard"_s, u"software"_s, u"SQL Server 2022 Standard (2 cores)"_s,
         u"SQL Server 2022 Standard（2 核）"_s, u"core"_s, u"available"_s, 1},
        {u"azureMonthlyCredit"_s, u"azureUsage"_s, u"Azure credit, US$100 a month"_s,
         u"Azure 额度，每月 100 美元"_s, u"core"_s, u"available"_s, 1},
        {u"microsoft365E3"_s, u"cloudLicense"_s, u"Microsoft 365 E3, 5 seats"_s,
         u"Microsoft 365 E3（5 席位）"_s, u"core"_s, u"available"_s, 5},
        {u"dynamics365Sales"_s, u"cloudLicense"_s, u"Dynamics 365 Sales, 5 seats"_s,
         u"Dynamics 365 Sales（5 席位）"_s, u"core"_s, u"available"_s, 5},
        {u"powerBiPro"_s, u"cloudLicense"_s, u"Power BI Pro, 5 seats"_s,
         u"Power BI Pro（5 席位）"_s, u"incremental"_s, u"available"_s, 5},
        {u"visualStudioProfessional"_s, u"visualStudio"_s, u"Visual Studio Professional"_s,
         u"Visual Studio Professional"_s, u"core"_s, u"available"_s, 3},
        {u"productSupportIncidents"_s, u"productSupport"_s, u"Product support incidents"_s,
         u"产品支持事件"_s, u"core"_s, u"available"_s, 10},
        {u"advisoryHours"_s, u"advisoryHours"_s, u"Advisory hours"_s, u"咨询时数"_s, u"core"_s,
         u"active"_s, 5},
        {u"logoActionPack"_s, u"logoBuilder"_s, u"Action Pack logo"_s, u"Action Pack 徽标"_s,
         u"core"_s, u"active"_s, -1},
        {u"demoEnvironments"_s, u"training"_s, u"Demo environments"_s, u"演示环境"_s, u"core"_s,
         u"active"_s, -1},
    };
    return kBenefits;
}

const ProgramBenefit* findBenefit(const QString& id) {
    for (const std::vector<ProgramBenefit>* list : {&networkBenefits(), &actionPackBenefits()}) {
        const auto found = std::find_if(list->begin(), list->end(),
                                        [&](const ProgramBenefit& b) { return b.id == id; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

} // namespace partnerdesk::sandbox
