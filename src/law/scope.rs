//! When a filing is required.

use super::sources::Source as S;
use super::terms::{MAINLAND_NODE, OUTSIDE, PUBLIC_APP, STAFF_APP, STORE_APP};
use crate::date::since;
use crate::ids::OtherReading as O;
use crate::ids::Reason as R;
use crate::rule::{Effect, Rule};
use crate::{all, is, not};

/// The rules.
pub const RULES: &[Rule] = &[
    // 第五条 在中华人民共和国境内提供非经营性互联网信息服务，应当依法履行备案手续。
    // The law names the operator; clouds and administrations look at the node that answers.
    Rule::new(
        "website-on-mainland-node",
        Effect::File,
        all!(is!(Service: Website), MAINLAND_NODE),
        since(2005, 3, 20),
        &[
            S::Order33Article5,
            S::Decree292Article4,
            S::Order33Article18,
            S::LinktomGuide,
        ],
    )
    .reason(R::WebsiteOnMainlandNode),
    // The same article: 通过互联网域名访问的网站或者利用仅能通过互联网IP地址访问的网站.
    // Providers say that without a domain there is nothing to file.
    Rule::new(
        "ip-only-on-mainland-node",
        Effect::File,
        all!(is!(Service: IpOnly), MAINLAND_NODE),
        since(2005, 3, 20),
        &[S::Order33Article5, S::TencentWhetherToFile],
    )
    .reason(R::IpOnlyOnMainlandNode)
    .decided_by_regulator(),
    // 第二十三条 设立移动互联网应用程序应当按照国家有关规定向电信主管部门办理许可或者备案手续。
    Rule::new(
        "public-app-in-mainland-store",
        Effect::File,
        all!(STORE_APP, MAINLAND_NODE),
        since(2023, 9, 1),
        &[S::AppNotice105, S::AntiFraudArticle23],
    )
    .reason(R::PublicAppInMainlandStore),
    // The notice looks at service within the mainland, the access provider at its own nodes.
    Rule::new(
        "public-app-outside-mainland-stores",
        Effect::File,
        all!(PUBLIC_APP, MAINLAND_NODE, is!(AppStores: Elsewhere)),
        since(2023, 9, 1),
        &[S::AppNotice105, S::HuaweiApps],
    )
    .reason(R::PublicAppOutsideMainlandStores)
    .decided_by_province(),
    Rule::new(
        "app-with-overseas-backend",
        Effect::File,
        all!(STORE_APP, OUTSIDE),
        since(2023, 9, 1),
        &[S::AppNotice105, S::OverseasAppPractice],
    )
    .reason(R::AppWithOverseasBackend)
    .decided_by_regulator(),
    // No fact names it: the host it calls has to be filed anyway.
    Rule::new(
        "staff-app-on-mainland-node",
        Effect::File,
        all!(STAFF_APP, MAINLAND_NODE),
        since(2023, 9, 1),
        &[S::AntiFraudArticle23, S::AppNotice105],
    )
    .reason(R::StaffAppOnMainlandNode)
    .decided_by_regulator(),
    Rule::new(
        "mini-program",
        Effect::File,
        all!(is!(Service: MiniProgram), not!(OUTSIDE)),
        since(2023, 9, 1),
        &[S::AppNotice105, S::HuaweiApps],
    )
    .reason(R::MiniProgram),
    Rule::new(
        "mini-program-with-overseas-backend",
        Effect::File,
        all!(is!(Service: MiniProgram), OUTSIDE),
        since(2023, 9, 1),
        &[S::AppNotice105, S::HuaweiApps],
    )
    .reason(R::MiniProgramWithOverseasBackend)
    .decided_by_regulator(),
    // Readings that others hold.
    Rule::new(
        "not-public-may-be-filed",
        Effect::File,
        is!(Service: NotPublic),
        since(2005, 3, 20),
        &[S::Order33Article5],
    )
    .contrary_reading(O::NotPublicMayBeFiled)
    .decided_by_province(),
    Rule::new(
        "app-abroad-may-be-filed",
        Effect::File,
        all!(PUBLIC_APP, OUTSIDE, is!(AppStores: Elsewhere)),
        since(2023, 9, 1),
        &[S::AppNotice105],
    )
    .contrary_reading(O::AppAbroadMayBeFiled)
    .decided_by_province(),
    Rule::new(
        "staff-app-abroad-may-be-filed",
        Effect::File,
        all!(STAFF_APP, OUTSIDE),
        since(2023, 9, 1),
        &[S::AppNotice105],
    )
    .contrary_reading(O::AppAbroadMayBeFiled)
    .decided_by_province(),
    Rule::new(
        "offline-app-may-be-filed",
        Effect::File,
        all!(is!(Service: App), is!(ServedFrom: Offline)),
        since(2023, 9, 1),
        &[S::OfflineAppPractice],
    )
    .contrary_reading(O::OfflineAppMayBeFiled)
    .decided_by_province(),
    Rule::new(
        "offline-app-in-store-may-be-filed",
        Effect::File,
        all!(STORE_APP, is!(ServedFrom: Offline)),
        since(2023, 9, 1),
        &[S::OfflineAppPractice],
    )
    .contrary_reading(O::OfflineAppMayBeFiled)
    .decided_by_regulator(),
    // 第七条 国家对电信业务经营按照电信业务分类，实行许可制度: an app was no filing's matter, a marketplace was.
    Rule::new(
        "marketplace-app-before-app-filing",
        Effect::File,
        all!(
            is!(Service: App | MiniProgram),
            is!(Activities: Marketplace)
        ),
        since(2000, 9, 25).until(2023, 9, 1),
        &[S::TelecomArticle7],
    )
    .contrary_reading(O::MarketplaceAppBeforeAppFiling)
    .decided_by_regulator(),
];
